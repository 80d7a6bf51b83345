using RuIranParsing.Tests.Snapshots;

namespace RuIranParsing.Tests;

/// <summary>A change of the public surface is a decision: it shows in review as a change of PublicApi.verified.txt.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public void The_public_api_is_the_accepted_one() =>
        AcceptedSnapshot.Matches("PublicApi", PublicApiPrinter.Print(typeof(SnapshotDirectory).Assembly.GetExportedTypes()));

    [Fact]
    public void What_a_user_sees_is_printed_as_it_is_written() =>
        Assert.Equal(
            """
            sealed record RuIranParsing.Tests.PublicApiTests.Sample<T> : IDisposable, IEquatable<PublicApiTests.Sample<T>>
                IReadOnlyList<string?>? Values { get; init; }
                Sample(T First, string? Note = "x")
                T First { get; init; }
                const int Most = 3
                override string ToString()
                required string Name { get; init; }
                static Task<string?> ReadAsync(string[] paths, params int[] numbers)
                string this[int index] { get; }
                string? Note { get; init; }
                void Dispose()
                void Grow(ref int by, out string? old, in long size)

            """.ReplaceLineEndings("\n"),
            PublicApiPrinter.Print(typeof(Sample<>)));

    [Fact]
    public void Enum_members_are_printed_with_their_values() =>
        Assert.Equal(
            "enum RuIranParsing.SnapshotStatus\n    Same = 0\n    New = 1\n    Changed = 2\n",
            PublicApiPrinter.Print(typeof(SnapshotStatus)));

    [Fact]
    public void Delegates_are_printed_as_a_line() =>
        Assert.Equal(
            "delegate bool RuIranParsing.Tests.PublicApiTests.Test(ReadOnlySpan<char> text, int? limit)\n",
            PublicApiPrinter.Print(typeof(Test)));

    [Fact]
    public void Constraints_of_type_parameters_are_printed() =>
        Assert.Equal(
            "static class RuIranParsing.Tests.PublicApiTests.Constrained\n"
            + "    static void Write<T, U>(T target, U value) where T : IDisposable, allows ref struct where U : struct\n",
            PublicApiPrinter.Print(typeof(Constrained)));

    // A large surface that others wrote: whatever it holds, no name may be left as the runtime spells it.
    [Fact]
    public void No_name_is_left_as_the_runtime_spells_it() =>
        Assert.DoesNotMatch("[`&+]|Nullable<", PublicApiPrinter.Print(typeof(System.Text.Json.JsonSerializer).Assembly.GetExportedTypes()));

    [Fact]
    public void The_order_of_types_does_not_depend_on_the_order_given() =>
        Assert.Equal(
            PublicApiPrinter.Print(typeof(SnapshotDirectory), typeof(SnapshotStatus)),
            PublicApiPrinter.Print(typeof(SnapshotStatus), typeof(SnapshotDirectory)));

    internal static class Constrained
    {
        public static void Write<T, U>(T target, U value)
            where T : IDisposable, allows ref struct
            where U : struct => target.Dispose();
    }

    internal delegate bool Test(ReadOnlySpan<char> text, int? limit);

    internal sealed record Sample<T>(T First, string? Note = "x") : IDisposable
    {
        public const int Most = 3;

        public required string Name { get; init; }

        public IReadOnlyList<string?>? Values { get; init; }

        internal int Hidden { get; set; }

        public string this[int index] => Name[index..];

        public static Task<string?> ReadAsync(string[] paths, params int[] numbers) =>
            Task.FromResult<string?>(paths.Length > numbers.Length ? Name0 : null);

        public void Grow(ref int by, out string? old, in long size) => old = by > size ? Name : null;

        public void Dispose() => Hidden = 0;

        public override string ToString() => Name;

        private static string Name0 => "";
    }
}
