namespace RuIranParsing.Cli;

/// <summary>Pages of a folder and the labels that belong to them: that of <c>a/1.txt</c> is <c>a/1.label.json</c> below the folder of labels.</summary>
internal sealed class LabelledPages(string pages, string labels)
{
    private const string LabelExtension = ".label.json";

    private readonly HashSet<string> _found = new(StringComparer.Ordinal);

    /// <summary>The pages in order; one without a label gives its problem.</summary>
    public IEnumerable<PageFile> Enumerate()
    {
        foreach (PageFile page in new PageFiles([pages]).Enumerate())
        {
            if (page.Problem is not null)
            {
                yield return page;
                continue;
            }

            string label = LabelOf(page);
            // Also where the page turns out not to be readable: its label is not the one to blame.
            if (File.Exists(label)) _found.Add(Path.GetFullPath(label));
            yield return File.Exists(label) ? page : PageFile.Failed($"{page.Path}: has no label: write {label}, or move the page elsewhere");
        }
    }

    /// <summary>The labels whose page <see cref="Enumerate"/> did not come upon.</summary>
    public IEnumerable<string> WithoutPage()
    {
        var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint };
        return Directory.EnumerateFiles(labels, "*" + LabelExtension, options)
            .Where(label => !_found.Contains(Path.GetFullPath(label)))
            .Order(StringComparer.Ordinal)
            .Select(label => $"{label}: has no page: put {PageOf(label)} there, or delete the label");
    }

    /// <exception cref="LabelException">The label cannot be read.</exception>
    public PageLabel Read(PageFile page)
    {
        PageText text = new PageReader(Stream.Null).ReadUtf8(new PageFile(page.Id, LabelOf(page)));
        return text.Text is { } json ? LabelReader.Read(json) : throw new LabelException(text.Problem![(LabelOf(page).Length + 2)..]);
    }

    public string LabelOf(PageFile page) => Path.Join(labels, HtmlFiles.NameOf(page.Id) + LabelExtension);

    private string PageOf(string label) => Path.Join(pages, Path.GetRelativePath(labels, label)[..^LabelExtension.Length] + ".txt");
}
