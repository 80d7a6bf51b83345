using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace RuIranParsing.Tests;

/// <summary>What every file and type keeps to, so that review need not look for it.</summary>
public sealed partial class ConventionTests
{
    private const int MostLines = 300;

    private static readonly Assembly _library = typeof(SnapshotDirectory).Assembly;
    private static readonly Assembly _commandLine = Assembly.Load("ruiran");

    private static IEnumerable<Type> PublicTypes => _library.GetExportedTypes().Concat(_commandLine.GetExportedTypes());

    [Fact]
    public void Public_classes_are_sealed_or_static() => None(PublicTypes.Where(ConventionRules.IsOpenClass).Select(t => t.FullName!));

    [Fact]
    public void Public_types_have_no_setters_but_init() => None(PublicTypes.SelectMany(ConventionRules.Setters));

    [Fact]
    public void Public_asynchronous_methods_take_a_cancellation_token() =>
        None(PublicTypes.SelectMany(ConventionRules.AsynchronousWithoutCancellation));

    [Fact]
    public void Public_types_of_the_library_are_in_the_root_namespace() =>
        None(_library.GetExportedTypes().Where(t => t.Namespace != "RuIranParsing").Select(t => t.FullName!));

    [Fact]
    public void Public_types_of_the_command_line_are_in_its_namespace() =>
        None(_commandLine.GetExportedTypes().Where(t => t.Namespace != "RuIranParsing.Cli").Select(t => t.FullName!));

    [Fact]
    public void The_library_keeps_no_state_in_static_fields() =>
        None(_library.GetTypes().Where(ImmutableTypes.IsWrittenByUs).SelectMany(ImmutableTypes.MutableStaticFields));

    [Fact]
    public void No_source_file_is_longer_than_300_lines() =>
        None(Directory.EnumerateFiles(Repository.File("src"), "*.cs", SearchOption.AllDirectories)
            .Select(file => (File: file, Lines: File.ReadLines(file).Count()))
            .Where(source => source.Lines > MostLines)
            .Select(source => $"{Path.GetRelativePath(Repository.Root, source.File)}: {source.Lines} lines"));

    [Fact]
    public void No_test_is_left_out() =>
        None(Directory.EnumerateFiles(Repository.File("tests"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => File.ReadLines(file).Where(LeavesOut).Select(line => $"{Path.GetRelativePath(Repository.Root, file)}: {line.Trim()}")));

    [Theory]
    [InlineData("[Fact(Sk" + "ip = \"later\")]")]
    [InlineData("Assert.Sk" + "ipWhen(true, \"\")")]
    [InlineData("[Theory(DisplayName = \"x\", Sk" + "ipUnless = \"Y\")]")]
    [InlineData("#if false // [Fact]")]
    public void A_test_that_is_left_out_is_found(string line) => Assert.True(LeavesOut(line));

    [Theory]
    [InlineData("lines.Skip(1)")]
    [InlineData("int skipped = 1;")]
    public void Ordinary_code_leaves_out_no_test(string line) => Assert.False(LeavesOut(line));

    [Fact]
    public void The_build_names_no_address_and_no_package_source() =>
        None(BuildFiles().SelectMany(file => Addresses(File.ReadAllText(file)).Select(a => $"{Path.GetRelativePath(Repository.Root, file)}: {a}")));

    [Theory]
    [InlineData("key=\"https://x.invalid/index.json\"", "https://")]
    [InlineData("curl HTTP://host", "HTTP://")]
    [InlineData("--source packages.example.org/v3", "packages.example.org")]
    public void An_address_is_found_however_it_is_written(string text, string found) => Assert.Equal([found], Addresses(text));

    [Theory]
    [InlineData("dotnet test RuIranParsing.sln -c Release")]
    [InlineData("uses: actions/checkout@v4 # System.IO.Compression, net10.0, ruiran.dll")]
    public void Ordinary_text_of_a_build_is_no_address(string text) => Assert.Empty(Addresses(text));

    // What a test is given to read is no test.
    private static bool LeavesOut(string line) => !line.TrimStart().StartsWith("[InlineData(", StringComparison.Ordinal) && LeftOut().IsMatch(line);

    // The word in pieces, so that this file does not find itself; "Skip(" alone is LINQ.
    [GeneratedRegex(@"\bSk" + @"ip(When|Unless|Exceptions)?\s*=|\bAssert\.Sk" + @"ip|\[(Fact|Theory)[^\]]*Sk" + @"ip|^\s*#if false", RegexOptions.CultureInvariant)]
    private static partial Regex LeftOut();

    private static IEnumerable<string> BuildFiles() =>
        new[] { ".ci", ".github" }
            .Select(Repository.File)
            .Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            .Append(Repository.File("nuget.config"));

    private static IEnumerable<string> Addresses(string text) => Address().Matches(text).Select(match => match.Value);

    [GeneratedRegex(@"https?://|\b[a-z0-9-]+(\.[a-z0-9-]+)*\.(org|com|io|dev)\b(?![.\w])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Address();

    private static void None(IEnumerable<string> offenders) => Assert.Equal([], offenders.Order(StringComparer.Ordinal));
}
