namespace RuIranParsing.Fitting;

/// <summary>What fitting needs of a page: the features of its pieces and the states that they may take.</summary>
internal sealed class TrainingPage
{
    internal TrainingPage(LabelledPage page)
    {
        Span<Piece> pieces = page.Pieces.Pieces;
        Features = new ushort[pieces.Length][];
        Allowed = page.Allowed;
        Open = new int[pieces.Length];
        Gold = new int[pieces.Length];
        scoped Span<ushort> features = stackalloc ushort[FeatureReader.Most];
        var reader = new FeatureReader(pieces);
        for (int i = 0; i < pieces.Length; i++)
        {
            Features[i] = features[..reader.Read(i, features)].ToArray();
            Open[i] = (1 << ZoneMap.States) - 1;
            if (i == 0) Open[i] &= ZoneMap.First;
            if (i == pieces.Length - 1) Open[i] &= ZoneMap.Last;
            Gold[i] = Open[i] & Allowed[i];
        }
    }

    internal ushort[][] Features { get; }

    /// <summary>For every piece one bit a state that the label allows.</summary>
    internal int[] Allowed { get; }

    /// <summary>For every piece one bit a state that its place on the page allows.</summary>
    internal int[] Open { get; }

    /// <summary>Both.</summary>
    internal int[] Gold { get; }
}
