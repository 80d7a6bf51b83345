namespace RuIranParsing.Cli;

/// <summary>How far the words that were got are those expected.</summary>
/// <param name="Got">How many words were got.</param>
/// <param name="Expected">How many were expected.</param>
/// <param name="Common">How many of them are the same.</param>
internal readonly record struct Overlap(int Got, int Expected, int Common)
{
    public double Precision => Got > 0 ? (double)Common / Got : Expected > 0 ? 0 : 1;

    public double Recall => Expected > 0 ? (double)Common / Expected : Got > 0 ? 0 : 1;

    // In this order of operations: a byline's threshold is met exactly by some pairs of short names.
    public double F1 => Precision + Recall > 0 ? 2 * Precision * Recall / (Precision + Recall) : 0;

    public static Overlap Of(string got, string expected) => Of(new WordBag(got), expected);

    public static Overlap Of(WordBag got, string expected)
    {
        var words = new WordBag(expected);
        return new Overlap(got.Count, words.Count, got.CountCommon(words));
    }
}
