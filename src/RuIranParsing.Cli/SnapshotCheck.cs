namespace RuIranParsing.Cli;

/// <summary>Compares pages' snapshots with the accepted ones, tells what differs, and accepts it where asked to.</summary>
internal sealed class SnapshotCheck(ToolConsole console, SnapshotDirectory snapshots, bool accept)
{
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    public int Same { get; private set; }

    public int New { get; private set; }

    public int Changed { get; private set; }

    public int Dangling { get; private set; }

    public void Compare(PageFile page, string snapshot)
    {
        if (!_seen.Add(page.Id))
        {
            console.Fail($"{page.DisplayName}: another page is called {page.Id} too: check it against snapshots of its own");
            return;
        }

        try
        {
            SnapshotResult result = snapshots.Compare(page.Id, snapshot);
            if (accept) snapshots.Accept(result);
            Tell(result);
        }
        catch (SnapshotException e)
        {
            console.Fail(e.Message);
        }
    }

    /// <summary>Snapshots that no page asked for. Not where a page could not be read: what is missing then is not known to be gone.</summary>
    public void FindDangling()
    {
        if (console.HasFailed)
        {
            console.Say("Snapshots without a page were not looked for, since not every page could be read.");
            return;
        }

        try
        {
            foreach (string name in snapshots.FindDangling(_seen))
            {
                if (accept) snapshots.Delete(name);
                Dangling++;
                console.Write(accept ? $"deleted {name}: its page is gone\n" : $"dangling {name}: its page is gone; --accept deletes the snapshot\n");
            }
        }
        catch (SnapshotException e)
        {
            console.Fail(e.Message);
        }
    }

    private void Tell(SnapshotResult result)
    {
        switch (result.Status)
        {
            case SnapshotStatus.New:
                New++;
                console.Write(accept ? $"accepted {result.Name}: new\n" : $"new {result.Name}: read it in {result.ReceivedPath}; --accept accepts it\n");
                break;
            case SnapshotStatus.Changed:
                Changed++;
                console.Write((accept ? $"accepted {result.Name}: changed\n" : $"changed {result.Name}\n") + result.Diff());
                break;
            default:
                Same++;
                break;
        }
    }
}
