namespace RuIranParsing;

/// <summary>Numbers and names of features: each group of <see cref="Feature"/> takes a run of numbers, one a bucket.</summary>
internal static class Features
{
    /// <summary>Buckets of each group, by its number.</summary>
    private static ReadOnlySpan<byte> Sizes =>
    [
        12, 8, 10, 16, 8, 20, 20, 20, 20, 4, 4, 4, 4, 4, 24, 7, 1, 8, 5, 16, 7, 7, 5, 5, 8, 8, 4, 2, 7, 32, 64, 24, 16, 7, 18,
        16, 4, 32, 32, 8, 10, 6, 4, 3, 6, 4, 2, 3, 2, 40, 40, 64, 64, 16, 16,
    ];

    private static readonly ushort[] Starts = Sum();

    /// <summary>The number of features that cost by role; these come first.</summary>
    internal static int RoleCount { get; } = Starts[(int)Feature.LastOfRole + 1];

    /// <summary>The number of features that text has; those of markup follow.</summary>
    internal static int TextCount { get; } = Starts[(int)Feature.LastOfText + 1];

    /// <summary>Where the features of text stand a second time, for pages of markup in Latin letters: words and shapes cost otherwise there.</summary>
    internal static int LatinStart { get; } = Starts[^1];

    /// <summary>The number of all features.</summary>
    internal static int Count { get; } = LatinStart + TextCount;

    internal static ushort Number(Feature group, int bucket) => (ushort)(Starts[(int)group] + bucket);

    /// <summary>The name of a feature in the cost table: its group and bucket.</summary>
    internal static string Name(int number)
    {
        if (number >= LatinStart) return "Latin." + Name(number - LatinStart);
        int group = 0;
        while (Starts[group + 1] <= number) group++;
        // Two names share a number with the marks of the groups' ends.
        string name = (Feature)group switch { Feature.Shared => nameof(Feature.Shared), Feature.BehindBlocks => nameof(Feature.BehindBlocks), var other => other.ToString() };
        return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{name}.{BucketName((Feature)group, number - Starts[group])}");
    }

    private static string BucketName(Feature group, int bucket) => group switch
    {
        Feature.StrongWhole or Feature.StrongPart or Feature.WeakWhole or Feature.WeakPart => bucket == 0 ? "none" : ((PhraseKind)(bucket - 1)).Name(),
        Feature.HintNearest or Feature.HintWithin => ((HintWord)bucket).ToString(),
        Feature.Mark => ((PieceMarks)(1 << bucket)).ToString(),
        _ => bucket.ToString(System.Globalization.CultureInfo.InvariantCulture),
    };

    private static ushort[] Sum()
    {
        var starts = new ushort[Sizes.Length + 1];
        for (int i = 0; i < Sizes.Length; i++) starts[i + 1] = (ushort)(starts[i] + Sizes[i]);
        return starts;
    }
}
