namespace RuIranParsing.Cli;

/// <summary>The pages of a folder.</summary>
internal static class PageFolder
{
    private const string Extension = ".txt";

    // The tool's own snapshots may lie among the pages.
    private static readonly string[] _notPages = [".verified.txt", ".received.txt"];

    /// <summary>All <c>*.txt</c>, <c>*.html</c> and <c>*.htm</c> files, and <c>*.gz</c> of the latter, below the folder, in ordinal order of their relative paths with '/'. Drawn folder by folder: memory is bounded by the largest.</summary>
    public static IEnumerable<PageFile> Pages(string folder) => Walk(new DirectoryInfo(folder), folder, "");

    private static IEnumerable<PageFile> Walk(DirectoryInfo directory, string path, string prefix)
    {
        FileSystemInfo[] entries = [];
        string? problem = null;
        try
        {
            entries = directory.GetFileSystemInfos();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problem = $"{path}: the folder cannot be listed: {e.Message}";
        }

        if (problem is not null)
        {
            yield return PageFile.Failed(problem);
            yield break;
        }

        // A folder sorts as its name with '/' behind it, which gives the order of whole relative paths.
        foreach (FileSystemInfo entry in entries.OrderBy(SortKey, StringComparer.Ordinal))
        {
            string entryPath = Path.Join(path, entry.Name);
            if (entry is DirectoryInfo sub)
            {
                // A link may lead to a folder above.
                if (sub.Attributes.HasFlag(FileAttributes.ReparsePoint)) continue;
                foreach (PageFile page in Walk(sub, entryPath, prefix + sub.Name + "/")) yield return page;
            }
            else if (IsPage(entry.Name))
            {
                yield return new PageFile(prefix + entry.Name, entryPath);
            }
        }
    }

    private static string SortKey(FileSystemInfo entry) => entry is DirectoryInfo ? entry.Name + "/" : entry.Name;

    private static bool IsPage(string name) => HtmlFiles.IsHtml(name) || IsText(name);

    private static bool IsText(string name) =>
        name.EndsWith(Extension, StringComparison.Ordinal) && !Array.Exists(_notPages, suffix => name.EndsWith(suffix, StringComparison.Ordinal));
}
