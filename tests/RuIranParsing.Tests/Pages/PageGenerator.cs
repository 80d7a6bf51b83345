using System.Text;
using Xunit.Sdk;

namespace RuIranParsing.Tests.Pages;

/// <summary>Makes pages of all that is met in dumps and of what is never met, the same page for the same seed on every run.</summary>
internal sealed class PageGenerator(int seed)
{
    private static readonly string[] s_lineEnds = ["\n", "\n", "\n\n", "\r\n", "\r", "\u0085", "\u2028", "\u2029", "\n\r", " \n", "\r\r\n"];

    private static readonly string[] s_oddities =
    [
        "\0", "\uD800", "\uDC00", "\uDBFF\uDBFF", "\uFFFD", "\u202B", "\u202E", "\u2066", "\u2069", "\u200F", "\u200B", "\uFEFF", "\u00AD", "\u001B", "\uFFFF",
        "\uFE8D\uFEDF\uFEE4\uFEBC\uFEAA\uFEAD:", "\uFEFB", "\uFEF5\uFEF7", "\uFDF2", "\uFDFA", "\uD83D\uDE00", "\u2764\uFE0F", "e\u0301", "\t", "\u00A0", "\u3000", "|", ":", "-", "\u0640",
    ];

    private static readonly string[] s_markup = ["<div class=\"x\">", "</p>", "&nbsp;", "<br/>", "<!-- ", "-->", "<script>if(a<b){}</script>", "&#1575;", "href='", "{{title}}", "[caption]"];

    private static readonly string[] s_dates = ["31 أكتوبر 2024", "15/3/2021", "اليوم الأحد 3 آذار/مارس", "10:45 م", "٢٠٢٣-٠١-٠٩", "May 4th, 2019", "32 يناير", "99/99/9999"];

    private static readonly string[] s_phrases = [.. RuleSet.Default.Rules.Select(TextOf)];

    private static readonly string[] s_seedLines = [.. SeedPages.All.SelectMany(SeedPages.Lines).Where(line => line.Length > 0)];

    private readonly Random _random = new(seed);

    /// <summary>Runs a check on many pages; a failure names the page's seed.</summary>
    public static void ForAll(int count, Action<string> check)
    {
        for (int i = 0; i < count; i++)
        {
            int seed = 20_241_031 + i;
            string page = new PageGenerator(seed).Next();
            try
            {
                check(page);
            }
            catch (Exception exception)
            {
                throw new XunitException($"The page of seed {seed} (new PageGenerator({seed}).Next(), {page.Length} units) fails: {exception.Message}", exception);
            }
        }
    }

    /// <summary>The words of a rule as a page could print them: gaps filled, numbers as digits.</summary>
    public static string TextOf(Rule rule) =>
        rule.Id[(rule.Id.IndexOf(':', StringComparison.Ordinal) + 2)..].Replace("…", "كلمة", StringComparison.Ordinal).Replace("<number>", "7", StringComparison.Ordinal);

    public string Next()
    {
        StringBuilder page = new();
        // Most pages are like pages; some have no line of news at all.
        bool isNews = _random.Next(4) > 0;
        for (int lines = _random.Next(1, 32); lines > 0; lines--)
        {
            AppendLine(page, isNews);
            if (lines > 1 || _random.Next(3) == 0)
                page.Append(Pick(s_lineEnds));
        }

        return page.ToString();
    }

    private void AppendLine(StringBuilder page, bool isNews)
    {
        int start = page.Length;
        int kind = _random.Next(12);
        if (kind < 5 && isNews)
            page.Append(Pick(s_seedLines));
        else if (kind < 8)
            Glue(page, s_phrases, _random.Next(1, 4));
        else if (kind == 8)
            page.Append(Pick(s_dates));
        else if (kind == 9)
            Glue(page, s_markup, _random.Next(1, 8));
        else if (kind == 10)
            Glue(page, s_oddities, _random.Next(1, 20));
        else
            AppendRandom(page);
        if (_random.Next(3) == 0)
            Sprinkle(page, start);
        if (_random.Next(4) == 0)
            Glue(page, s_phrases, 1);
    }

    private void Glue(StringBuilder page, string[] pieces, int count)
    {
        for (; count > 0; count--)
            page.Append(Pick(pieces)).Append(Pick(["", " ", " ", ": ", " | ", ". ", "\u060C ", "("]));
    }

    private void AppendRandom(StringBuilder page)
    {
        for (int i = _random.Next(200); i > 0; i--)
            page.Append((char)(_random.Next(3) > 0 ? _random.Next(0x0600, 0x0700) : _random.Next(0x10000)));
    }

    private void Sprinkle(StringBuilder page, int start)
    {
        for (int i = _random.Next(1, 12); i > 0; i--)
            page.Insert(_random.Next(start, page.Length + 1), Pick(["\u064E", "\u0651", "\u0640", "\u0640\u0640", "\u200C", Pick(s_oddities)]));
    }

    private string Pick(string[] from) => from[_random.Next(from.Length)];
}
