namespace RuIranParsing.Fitting;

/// <summary>What is known of markup before any page is read. The rows of text are kept as they are.</summary>
internal static class HintPrior
{
    private static readonly ZoneState[] Furniture = [ZoneState.Masthead, ZoneState.HeadFurniture, ZoneState.Widget, ZoneState.Tail];
    private static readonly ZoneState[] Bylines = [ZoneState.TopByline, ZoneState.HeadByline, ZoneState.TailByline];
    private static readonly ZoneState[] Captions = [ZoneState.HeadCaption, ZoneState.BodyCaption];

    internal static CostTable Over(CostTable text)
    {
        CostTable table = HintPerceptron.Copy(text);
        for (int f = Features.TextCount; f < Features.Count; f++) table.StateCosts(f).Clear();
        for (int f = 0; f < Features.TextCount; f++)
        {
            Span<int> latin = table.StateCosts(Features.LatinStart + f);
            for (int state = 0; state < latin.Length; state++)
                latin[state] = f < Features.RoleCount ? text.RoleCosts(f)[(int)ZoneMap.RoleOf[state]] : text.StateCosts(f)[state];
        }
        Row(table, Feature.HintTitle, 1, -9000, ZoneState.Headline);
        Row(table, Feature.HintTitle, 2, -4000, ZoneState.Headline);
        Row(table, Feature.HintTitle, 3, 3000, ZoneState.Headline);
        Row(table, Feature.HintTag, 2, -4000, ZoneState.Headline);
        Row(table, Feature.HintTag, 2, 8000, ZoneState.Body);
        Row(table, Feature.HintTag, 8, -8000, Captions);
        Row(table, Feature.HintTag, 8, 12000, ZoneState.Body);
        Row(table, Feature.HintRegion, 7, -6000, Captions);
        Row(table, Feature.HintRegion, 7, 8000, ZoneState.Body);
        Row(table, Feature.HintLink, 3, 5000, ZoneState.Body);
        Row(table, Feature.HintLink, 3, -2000, Furniture);
        Row(table, Feature.HintSummary, 1, -2000, ZoneState.Standfirst);
        Row(table, Feature.HintAuthor, 1, -4000, Bylines);
        for (HintWord word = HintWord.Content; word <= HintWord.ScreenReader; word++)
        {
            switch (word)
            {
                case HintWord.Content or HintWord.Header or HintWord.List or HintWord.Gallery or HintWord.Embed: break;
                case HintWord.Title: Row(table, Feature.HintWithin, (int)word, -1500, ZoneState.Headline); break;
                case HintWord.Standfirst: Row(table, Feature.HintWithin, (int)word, -2500, ZoneState.Standfirst); break;
                case HintWord.Kicker: Row(table, Feature.HintWithin, (int)word, -1500, ZoneState.Kicker); break;
                case HintWord.Byline: Row(table, Feature.HintWithin, (int)word, -2500, Bylines); break;
                case HintWord.Caption:
                    Row(table, Feature.HintWithin, (int)word, -6000, Captions);
                    Row(table, Feature.HintWithin, (int)word, 12000, ZoneState.Body);
                    break;
                default:
                    Row(table, Feature.HintWithin, (int)word, -3000, Furniture);
                    Row(table, Feature.HintWithin, (int)word, 2000, ZoneState.Body);
                    break;
            }
        }
        foreach (int region in (ReadOnlySpan<int>)[0, 2, 3])
        {
            Row(table, Feature.HintRegion, region, -3000, Furniture);
            Row(table, Feature.HintRegion, region, 2000, ZoneState.Body);
        }
        for (int main = 1; main <= 9; main++) Row(table, Feature.HintMain, main, main <= 3 ? -2000 : main is 4 or 7 ? 1000 : 5000, ZoneState.Body);
        table.Turn();
        return table;
    }

    private static void Row(CostTable table, Feature group, int bucket, int cost, params ReadOnlySpan<ZoneState> states)
    {
        foreach (ZoneState state in states) table.StateCosts(Features.Number(group, bucket))[(int)state] += cost;
    }
}
