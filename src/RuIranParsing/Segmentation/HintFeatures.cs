using System.Numerics;

namespace RuIranParsing;

/// <summary>The features of a piece that markup gives. O(1).</summary>
internal static class HintFeatures
{
    private const int Words = 4;
    private const int Links = 4;
    private const int Tags = 16;

    /// <summary>
    /// Adds them behind the first <paramref name="count"/>, those of text, which count as those of Latin pages on such a page; returns how many there are then.
    /// </summary>
    internal static int Read(in Piece piece, bool isLatin, scoped Span<ushort> features, int count)
    {
        if (isLatin)
        {
            for (int i = 0; i < count; i++) features[i] += (ushort)Features.LatinStart;
        }
        ref readonly LineHints hints = ref piece.Hints;
        int words = FeatureReader.Coarse(piece.Shape.Words);
        count = Add(features, count, Feature.HintTag, hints.Tag);
        count = Add(features, count, Feature.HintLink, hints.Link);
        count = Add(features, count, Feature.HintNearest, hints.Nearest);
        for (uint rest = hints.Within; rest != 0; rest &= rest - 1) features[count++] = Features.Number(Feature.HintWithin, BitOperations.TrailingZeroCount(rest));
        count = AddBits(features, count, Feature.HintRegion, hints.Regions);
        count = Add(features, count, Feature.HintMain, hints.Main);
        count = Add(features, count, Feature.HintMass, hints.Mass);
        count = Add(features, count, Feature.HintTitle, hints.Title);
        count = Add(features, count, Feature.HintSummary, hints.Summary);
        count = AddBits(features, count, Feature.HintAround, hints.Around);
        count = Add(features, count, Feature.HintStyle, hints.Style);
        count = Add(features, count, Feature.HintImage, hints.Image);
        count = Add(features, count, Feature.HintTime, hints.Time);
        count = Add(features, count, Feature.HintAuthor, hints.Author);
        // Kept together: a short line is a subheading inside the article and a menu outside of it.
        if (hints.Main != 0)
        {
            features[count++] = Features.Number(Feature.HintMainWords, (hints.Main * Words) + words);
            features[count++] = Features.Number(Feature.HintMainLink, (hints.Main * Links) + hints.Link);
            int side = hints.Main <= 3 ? 1 : hints.Main <= 6 ? 2 : 3;
            features[count++] = Features.Number(Feature.HintMainTag, (side * Tags) + hints.Tag);
        }
        features[count++] = Features.Number(Feature.HintTagWords, (hints.Tag * Words) + words);
        features[count++] = Features.Number(Feature.HintLinkWords, (hints.Link * Words) + words);
        features[count++] = Features.Number(Feature.HintLinkRun, (hints.Link * 4) + ((hints.Around >> 2) & 3));
        return count;
    }

    private static int Add(Span<ushort> features, int count, Feature group, int bucket)
    {
        if (bucket != 0) features[count++] = Features.Number(group, bucket);
        return count;
    }

    private static int AddBits(Span<ushort> features, int count, Feature group, uint bits)
    {
        for (; bits != 0; bits &= bits - 1) features[count++] = Features.Number(group, BitOperations.TrailingZeroCount(bits));
        return count;
    }
}
