namespace RuIranParsing.Cli;

/// <summary>The pages that the paths of a command line name.</summary>
internal sealed class PageFiles(IReadOnlyList<string> paths)
{
    public IReadOnlyList<string> Paths => paths;

    /// <summary>The one page that a path names.</summary>
    /// <exception cref="CommandException">It names none, or a folder of them.</exception>
    public static PageFile Single(string path)
    {
        if (Directory.Exists(path)) throw new CommandException($"{path}: is a folder: give one file");
        PageFile page = new PageFiles([path]).Enumerate().First();
        return page.Problem is null ? page : throw new CommandException(page.Problem);
    }

    /// <summary>The pages in the order of the paths; a path without pages gives its problem.</summary>
    public IEnumerable<PageFile> Enumerate()
    {
        bool inputTaken = false;
        foreach (string path in paths)
        {
            if (path == PageFile.StandardInput)
            {
                yield return inputTaken
                    ? PageFile.Failed("standard input can be read only once: give '-' once")
                    : new PageFile(PageFile.StandardInput, null);
                inputTaken = true;
            }
            else if (Directory.Exists(path))
            {
                bool any = false;
                foreach (PageFile page in PageFolder.Pages(path))
                {
                    any = true;
                    yield return page;
                }

                if (!any) yield return PageFile.Failed($"{path}: no pages in this folder: pages are files named *.txt, *.html or *.htm; name other files themselves");
            }
            else if (File.Exists(path))
            {
                yield return new PageFile(Path.GetFileName(path), path);
            }
            else
            {
                yield return PageFile.Failed($"{path}: no such file or folder: check the path");
            }
        }
    }
}
