using System.Collections.Frozen;

namespace RuIranParsing.Tests;

/// <summary>The conventions themselves: each must find what breaks it and pass what keeps it.</summary>
public sealed class ConventionRulesTests
{
    [Fact]
    public void An_open_class_is_found() => Assert.True(ConventionRules.IsOpenClass(typeof(Open)));

    [Theory]
    [InlineData(typeof(Closed))]
    [InlineData(typeof(ConventionRules))]
    [InlineData(typeof(IDisposable))]
    [InlineData(typeof(SnapshotStatus))]
    public void Sealed_and_static_classes_interfaces_and_enums_are_not_open(Type type) => Assert.False(ConventionRules.IsOpenClass(type));

    [Fact]
    public void Setters_and_open_fields_are_found() =>
        Assert.Equal(["Set", "Field", "StaticField"], ConventionRules.Setters(typeof(Open)).Select(NameOf));

    [Fact]
    public void Init_and_private_setters_are_no_setters() => Assert.Empty(ConventionRules.Setters(typeof(Closed)));

    [Fact]
    public void Asynchronous_methods_without_a_token_are_found() =>
        Assert.Equal(["RunAsync", "ReadAsync"], ConventionRules.AsynchronousWithoutCancellation(typeof(Open)).Select(NameOf));

    [Fact]
    public void Asynchronous_methods_with_a_token_and_disposal_pass() =>
        Assert.Empty(ConventionRules.AsynchronousWithoutCancellation(typeof(Closed)));

    [Fact]
    public void Static_fields_that_can_change_are_found() =>
        Assert.Equal(
            ["<Settable>k__BackingField", "_counter", "_list", "_map", "_lists", "Shared", "_held", "_lazy", "Calendar"],
            ImmutableTypes.MutableStaticFields(typeof(Stateful)).Select(line => NameOf(line[..line.IndexOf(':', StringComparison.Ordinal)])),
            new AnyOrder());

    [Fact]
    public void Static_fields_that_cannot_change_pass() => Assert.Empty(ImmutableTypes.MutableStaticFields(typeof(Stateless)));

    private static string NameOf(string fullName) => fullName[(fullName.LastIndexOf('.') + 1)..];

    private sealed class AnyOrder : IEqualityComparer<IEnumerable<string>>
    {
        public bool Equals(IEnumerable<string>? x, IEnumerable<string>? y) => x!.ToHashSet(StringComparer.Ordinal).SetEquals(y!);

        public int GetHashCode(IEnumerable<string> obj) => 0;
    }

#pragma warning disable CA1051, CA1852, CA1823, CA2211, CS0169, CS0649, IDE0044, IDE0051, IDE0052 // These types break the rules on purpose.
    internal class Open
    {
        public int Field;
        public static int StaticField;

        public int Set { get; set; }

        public static Task RunAsync() => Task.CompletedTask;

        public static IAsyncEnumerable<int> ReadAsync() => throw new NotSupportedException();
    }

    internal sealed class Closed : IAsyncDisposable
    {
        public const int Most = 1;
        public readonly int Number;

        public int Init { get; init; }

        public int Inner { get; private set; }

        public Task RunAsync(CancellationToken cancellationToken) => Task.FromResult(Inner = cancellationToken.GetHashCode());

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }

    internal static class Stateful
    {
        private static int _counter;
        private static readonly List<int> _list = [];
        private static readonly Dictionary<string, int> _map = [];
        private static readonly FrozenDictionary<string, List<int>> _lists = FrozenDictionary<string, List<int>>.Empty;
        internal static readonly int[] Shared = [1];
        private static readonly Open _held = new();
        private static readonly Lazy<List<int>> _lazy = new(() => []);
        internal static readonly System.Globalization.UmAlQuraCalendar Calendar = new();

        public static int Settable { get; set; }
    }

    internal static class Stateless
    {
        public const string Name = "x";
        private static readonly int[] _private = [1];
        private static readonly string[][] _table = [["x"]];
        private static readonly FrozenDictionary<string, int> _map = FrozenDictionary<string, int>.Empty;
        private static readonly System.Buffers.SearchValues<char> _letters = System.Buffers.SearchValues.Create("ab");
        private static readonly Func<int, int> _function = static i => i + 1;
        private static readonly System.Globalization.UmAlQuraCalendar _calendar = new();
        private static readonly Value _own = new(1, "x");
        private static readonly (string, int)[] _pairs = [("x", 1)];

        public static string Property { get; } = "x";
    }

    internal sealed record Value(int Number, string Text);
#pragma warning restore
}
