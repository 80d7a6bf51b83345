using System.Security.Cryptography;
using System.Text;

namespace RuIranParsing.Tests.Quality;

/// <summary>A page of <c>tests/pages</c> with its label.</summary>
internal sealed record LabelledPage(string Name, string Text, PageLabel Label)
{
    private const string LabelEnding = ".label.json";

    private static readonly UTF8Encoding _strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static string Folder => Repository.File("tests/pages");

    /// <summary>All of them, in the order of their names.</summary>
    public static IReadOnlyList<LabelledPage> All { get; } = [.. Names(LabelEnding).Select(Read)];

    public IReadOnlyList<string> Lines { get; } = Text.Split('\n');

    public static IEnumerable<string> Names(string ending) =>
        Directory.EnumerateFiles(Folder, "*" + ending)
            .Select(file => Path.GetFileName(file)[..^ending.Length])
            .Order(StringComparer.Ordinal);

    /// <summary>SHA-256 of every file's name, length and bytes.</summary>
    public static string Digest()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (string file in Directory.EnumerateFiles(Folder).OrderBy(Path.GetFileName, StringComparer.Ordinal))
        {
            byte[] bytes = File.ReadAllBytes(file);
            hash.AppendData(Encoding.UTF8.GetBytes($"{Path.GetFileName(file)}\0{bytes.Length}\0"));
            hash.AppendData(bytes);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    public string Line(int number) => Lines[number - 1];

    public string Join(IEnumerable<int> lines) => string.Join('\n', lines.Select(Line));

    // Not File.ReadAllText, which would take a byte-order mark away.
    private static LabelledPage Read(string name) =>
        new(name, _strict.GetString(File.ReadAllBytes(Path.Combine(Folder, name + ".txt"))), PageLabel.Read(Path.Combine(Folder, name + LabelEnding)));
}
