using FsCheck;
using FsCheck.Fluent;

namespace RuIranParsing.Tests.Snapshots;

public sealed class SnapshotNameTests
{
    [Theory]
    [InlineData("page", "page")]
    [InlineData("a/b/page.txt", "a/b/page.txt")]
    [InlineData("أخبار/صفحة 1", "أخبار/صفحة 1")]
    [InlineData("😀", "😀")]
    public void A_plain_name_is_its_own_path(string name, string path) => Assert.Equal(path, SnapshotName.ToRelativePath(name));

    [Theory]
    [InlineData("..", ".%2E")]
    [InlineData("../../etc/passwd", ".%2E/.%2E/etc/passwd")]
    [InlineData(".", "%2E")]
    [InlineData("/rooted", "%_/rooted")]
    [InlineData("a//b/", "a/%_/b/%_")]
    [InlineData(@"..\up", "..%5Cup")]
    [InlineData(@"C:\x", "C%3A%5Cx")]
    [InlineData("https://host/p?id=1", "https%3A/%_/host/p%3Fid=1")]
    [InlineData("50%", "50%25")]
    [InlineData("tail. ", "tail.%20")]
    [InlineData("nul.txt", "%6Eul.txt")]
    [InlineData("COM1", "%43OM1")]
    [InlineData("a\0b\n", "a%00b%0A")]
    public void What_a_file_system_refuses_or_reads_as_a_way_out_is_escaped(string name, string path) =>
        Assert.Equal(path, SnapshotName.ToRelativePath(name));

    // Not inline data: an attribute keeps its strings as UTF-8, which cannot hold half a pair.
    [Fact]
    public void Half_a_surrogate_pair_is_escaped() => Assert.Equal("%uD83D\U0001F600%uDE00", SnapshotName.ToRelativePath("\uD83D\U0001F600\uDE00"));

    [Theory]
    [InlineData("..")]
    [InlineData("../..//a")]
    [InlineData("%2E%uD83D%_")]
    [InlineData("\uD83D\uDE00/.hidden/x.")]
    public void A_path_gives_its_name_back(string name) =>
        Assert.Equal(name, SnapshotName.FromRelativePath(SnapshotName.ToRelativePath(name)));

    [Theory]
    [InlineData("100%")]
    [InlineData("%zz%u12")]
    public void A_path_that_was_never_escaped_is_read_as_it_is(string path) => Assert.Equal(path, SnapshotName.FromRelativePath(path));

    [Fact]
    public void Any_name_comes_back_and_stays_inside_the_folder()
    {
        // Few letters, so that the combinations that matter (dots, slashes, escapes, surrogates) come up often.
        Gen<string> names = Gen.Elements('/', '.', ' ', '%', '_', 'u', '2', 'E', '\\', ':', 'a', 'ب', '\uD83D', '\uDE00', '\0')
            .ArrayOf().Select(letters => new string(letters));
        string folder = Path.GetFullPath("folder");
        Prop.ForAll(names.ToArbitrary(), name =>
        {
            string path = SnapshotName.ToRelativePath(name);
            string full = Path.GetFullPath(Path.Combine(folder, path + ".verified.txt"));
            return SnapshotName.FromRelativePath(path) == name
                && full == folder + Path.DirectorySeparatorChar + (path + ".verified.txt").Replace('/', Path.DirectorySeparatorChar);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000).WithQuietOnSuccess(true));
    }
}
