using System.Text;

namespace RuIranParsing.Tests.Snapshots;

public sealed class SnapshotDirectoryTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly SnapshotDirectory _snapshots;

    public SnapshotDirectoryTests() => _snapshots = new SnapshotDirectory(_folder.Path);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_text_without_a_snapshot_is_new()
    {
        SnapshotResult result = _snapshots.Compare("page", "خبر");

        Assert.Equal(SnapshotStatus.New, result.Status);
        Assert.Null(result.Accepted);
    }

    [Fact]
    public void A_new_text_is_written_to_the_received_file_only()
    {
        _snapshots.Compare("page", "خبر\n");

        Assert.Equal("خبر\n", File.ReadAllText(_folder.File("page.received.txt")));
        Assert.False(File.Exists(_folder.File("page.verified.txt")));
    }

    [Fact]
    public void A_text_equal_to_its_snapshot_is_the_same()
    {
        File.WriteAllText(_folder.File("page.verified.txt"), "خبر\n");

        Assert.Equal(SnapshotStatus.Same, _snapshots.Compare("page", "خبر\n").Status);
    }

    [Theory]
    [InlineData("خبر\n", "خبر")]
    [InlineData("أ", "ا")]
    [InlineData("a b", "a  b")]
    [InlineData("a", "a\u200F")]
    public void A_text_that_differs_in_one_character_is_changed(string accepted, string received)
    {
        File.WriteAllText(_folder.File("page.verified.txt"), accepted);

        SnapshotResult result = _snapshots.Compare("page", received);

        Assert.Equal(SnapshotStatus.Changed, result.Status);
        Assert.Equal(accepted, result.Accepted);
        Assert.Equal(received, File.ReadAllText(result.ReceivedPath));
        Assert.Equal(accepted, File.ReadAllText(result.VerifiedPath));
    }

    [Fact]
    public void A_received_file_is_deleted_when_the_text_is_the_same_again()
    {
        File.WriteAllText(_folder.File("page.verified.txt"), "a");
        _snapshots.Compare("page", "b");
        Assert.True(File.Exists(_folder.File("page.received.txt")));

        _snapshots.Compare("page", "a");

        Assert.False(File.Exists(_folder.File("page.received.txt")));
    }

    [Theory]
    [InlineData("\uFEFFa\nb\n")]
    [InlineData("a\r\nb\r\n")]
    public void A_byte_order_mark_and_windows_newlines_in_the_file_make_no_difference(string file)
    {
        File.WriteAllBytes(_folder.File("page.verified.txt"), Encoding.UTF8.GetBytes(file));

        Assert.Equal(SnapshotStatus.Same, _snapshots.Compare("page", "a\nb\n").Status);
    }

    [Fact]
    public void Files_are_written_without_a_byte_order_mark_and_with_line_feeds()
    {
        _snapshots.Accept(_snapshots.Compare("page", "\uFEFFa\r\nb\r"));

        Assert.Equal("a\nb\n"u8.ToArray(), File.ReadAllBytes(_folder.File("page.verified.txt")));
    }

    [Theory]
    [InlineData("a\r\nb\rc")]
    [InlineData("\uFEFF\uFEFFa")]
    [InlineData("\r\uFEFFa")]
    [InlineData("")]
    public void Whatever_was_accepted_is_the_same_afterwards(string text)
    {
        _snapshots.Accept(_snapshots.Compare("page", text));

        Assert.Equal(SnapshotStatus.Same, _snapshots.Compare("page", text).Status);
    }

    // Not inline data: an attribute keeps its strings as UTF-8, which cannot hold half a pair.
    [Fact]
    public void A_text_with_half_a_surrogate_pair_is_the_same_once_accepted()
    {
        const string text = "\uDE00a\U0001F600\uD83D";
        _snapshots.Accept(_snapshots.Compare("page", text));

        Assert.Equal("\uFFFDa\U0001F600\uFFFD", File.ReadAllText(_folder.File("page.verified.txt")));
        Assert.Equal(SnapshotStatus.Same, _snapshots.Compare("page", text).Status);
    }

    [Fact]
    public void Accepting_replaces_the_snapshot_and_leaves_no_received_file()
    {
        File.WriteAllText(_folder.File("page.verified.txt"), "old");

        _snapshots.Accept(_snapshots.Compare("page", "new"));

        Assert.Equal("new", File.ReadAllText(_folder.File("page.verified.txt")));
        Assert.Equal([_folder.File("page.verified.txt")], Directory.GetFiles(_folder.Path));
    }

    [Fact]
    public void The_folder_need_not_exist()
    {
        var snapshots = new SnapshotDirectory(_folder.File("new/one"));

        Assert.Empty(snapshots.FindDangling([]));
        snapshots.Accept(snapshots.Compare("page", "a"));

        Assert.True(File.Exists(_folder.File("new/one/page.verified.txt")));
    }

    [Fact]
    public void Nothing_is_made_when_a_snapshot_is_the_same()
    {
        File.WriteAllText(_folder.File("page.verified.txt"), "a");

        _snapshots.Compare("page", "a");

        Assert.Single(Directory.GetFileSystemEntries(_folder.Path));
    }

    [Fact]
    public void A_snapshot_that_is_not_utf8_is_an_error_that_names_the_file()
    {
        File.WriteAllBytes(_folder.File("page.verified.txt"), [(byte)'a', 0xC7, 0xE1]);

        var error = Assert.Throws<SnapshotException>(() => _snapshots.Compare("page", "a"));

        Assert.Equal(_folder.File("page.verified.txt"), error.Path);
        Assert.Contains("page.verified.txt", error.Message, StringComparison.Ordinal);
        Assert.Contains("not UTF-8", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_cannot_be_written_is_an_error_that_names_the_file()
    {
        // A file where the folder should be fails on every system and for every user, root included.
        File.WriteAllText(_folder.File("a"), "in the way");

        var error = Assert.Throws<SnapshotException>(() => _snapshots.Compare("a/page", "text"));

        Assert.Contains("page.received.txt", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_in_place_of_the_snapshot_is_an_error_when_accepting()
    {
        SnapshotResult result = _snapshots.Compare("page", "text");
        Directory.CreateDirectory(_folder.File("page.verified.txt"));

        var error = Assert.Throws<SnapshotException>(() => _snapshots.Accept(result));

        Assert.Equal(_folder.File("page.verified.txt"), error.Path);
    }

    [Fact]
    public void Snapshots_that_were_not_seen_are_dangling_in_ordinal_order()
    {
        foreach (string name in (string[])["b", "a/z", "a/b/page.txt", "http://host/?x=1", "kept", "..", "ملف"])
            _snapshots.Accept(_snapshots.Compare(name, name));

        Assert.Equal(["..", "a/b/page.txt", "a/z", "b", "http://host/?x=1", "ملف"], _snapshots.FindDangling(["kept", "unknown"]));
    }

    [Fact]
    public void A_received_file_alone_is_not_dangling()
    {
        _snapshots.Compare("page", "a");

        Assert.Empty(_snapshots.FindDangling([]));
    }

    [Fact]
    public void Deleting_removes_both_files_and_nothing_else()
    {
        _snapshots.Accept(_snapshots.Compare("page", "a"));
        _snapshots.Compare("page", "b");
        _snapshots.Accept(_snapshots.Compare("page2", "a"));

        _snapshots.Delete("page");
        _snapshots.Delete("never there");

        Assert.Equal([_folder.File("page2.verified.txt")], Directory.GetFiles(_folder.Path));
    }

    [Fact]
    public void The_diff_of_a_result_shows_both_texts()
    {
        File.WriteAllText(_folder.File("page.verified.txt"), "old\n");

        string diff = _snapshots.Compare("page", "new\n").Diff();

        Assert.Equal("--- accepted\n+++ received\n@@ -1,1 +1,1 @@\n-old\n+new\n", diff);
    }
}
