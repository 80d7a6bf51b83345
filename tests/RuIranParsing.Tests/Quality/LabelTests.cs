using System.Globalization;
using System.Text.RegularExpressions;

namespace RuIranParsing.Tests.Quality;

/// <summary>What every label keeps to. A wrong line number would be counted against the parser.</summary>
public sealed partial class LabelTests
{
    private static readonly string[] _kinds =
    [
        "kicker", "standfirst", "byline", "date", "caption", "source", "tags", "related", "share", "follow", "comment", "comment-form", "captcha", "navigation",
        "advertisement", "subscribe", "copyright", "counter", "contact", "other-article", "noise",
    ];

    [Fact]
    public void Every_page_has_a_label_and_every_label_a_page() =>
        Assert.Equal(LabelledPage.Names(".txt"), LabelledPage.Names(".label.json"));

    [Fact]
    public void There_are_at_least_45_pages_and_some_have_no_headline()
    {
        Assert.InRange(LabelledPage.All.Count, 45, int.MaxValue);
        Assert.InRange(LabelledPage.All.Count(page => page.Label.HeadlineLine is null), 5, int.MaxValue);
    }

    [Fact]
    public void A_name_says_a_phenomenon_in_words_with_hyphens() => None(page => Name().IsMatch(page.Name) ? [] : [page.Name]);

    [Fact]
    public void A_page_has_8_to_60_lines() => None(page => page.Lines.Count - 1 is >= 8 and <= 60 ? [] : [$"{page.Lines.Count - 1} lines"]);

    [Fact]
    public void Every_page_has_a_body() => None(page => page.Label.BodyLines.Count > 0 ? [] : ["no body"]);

    [Fact]
    public void Every_line_that_is_not_empty_is_labelled_exactly_once() =>
        None(page =>
        {
            ILookup<int, int> labels = Labelled(page.Label).ToLookup(line => line);
            return Enumerable.Range(1, page.Lines.Count)
                .Where(line => !string.IsNullOrWhiteSpace(page.Line(line)) && labels[line].Count() != 1)
                .Select(line => $"line {line}: {labels[line].Count()} labels");
        });

    [Fact]
    public void A_label_names_lines_that_are_there_and_not_empty() =>
        None(page => Labelled(page.Label)
            .Concat(((int?[])[page.Label.Byline?.Line, page.Label.DateLine]).OfType<int>())
            .Where(line => line < 1 || line > page.Lines.Count || string.IsNullOrWhiteSpace(page.Line(line)))
            .Select(line => $"line {line}"));

    [Fact]
    public void Lines_are_in_order() =>
        None(page => new[] { page.Label.Headline, page.Label.StandfirstLines, page.Label.BodyLines, page.Label.SubheadingLines }
            .Where(lines => !lines.SequenceEqual(lines.Distinct().Order()))
            .Select(lines => string.Join(", ", lines)));

    [Fact]
    public void A_headline_over_several_lines_has_its_main_line_among_them() =>
        None(page => page.Label.HeadlineLines is not { } lines || (lines.Count > 1 && page.Label.HeadlineLine is { } line && lines.Contains(line)) ? [] : ["headline_lines"]);

    [Fact]
    public void Other_lines_are_of_known_kinds() =>
        None(page => page.Label.Other.Where(other => !_kinds.Contains(other.Value)).Select(other => $"line {other.Key}: {other.Value}"));

    [Fact]
    public void A_byline_stands_in_its_line() =>
        None(page => page.Label.Byline is not { } byline ? [] : new[] { byline.Raw }
            .Concat(byline.Authors).Concat(byline.Agencies).Append(byline.Place ?? byline.Raw)
            .Where(words => words.Length == 0 || !page.Line(byline.Line).Contains(words, StringComparison.Ordinal))
            .Select(words => $"line {byline.Line}: {words}"));

    [Fact]
    public void Authors_stand_in_the_words_of_the_byline() =>
        None(page => page.Label.Byline is not { } byline ? [] : byline.Authors.Where(author => !byline.Raw.Contains(author, StringComparison.Ordinal)));

    [Fact]
    public void A_byline_names_somebody() =>
        None(page => page.Label.Byline is { Authors.Count: 0, Agencies.Count: 0, Place: null } byline ? [byline.Raw] : []);

    [Fact]
    public void A_byline_is_inline_where_it_opens_a_paragraph() =>
        None(page => page.Label.Byline is { } byline && byline.Inline != page.Label.BodyLines.Contains(byline.Line) ? [byline.Raw] : []);

    [Fact]
    public void An_inline_byline_opens_its_paragraph() =>
        None(page => page.Label.Byline is { Inline: true } byline && !page.Line(byline.Line).StartsWith(byline.Raw, StringComparison.Ordinal) ? [byline.Raw] : []);

    [Fact]
    public void A_line_that_is_a_byline_belongs_to_the_label_of_the_byline() =>
        None(page => page.Label.Other.Where(other => other.Value == "byline" && other.Key != page.Label.Byline?.Line.ToString(CultureInfo.InvariantCulture))
            .Select(other => $"line {other.Key}"));

    [Fact]
    public void A_date_is_a_day_that_exists() =>
        None(page => page.Label.Date is { } date && !DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? [date] : []);

    [Fact]
    public void A_date_has_a_line_and_no_line_has_no_date() => None(page => page.Label.Date is null == page.Label.DateLine is null ? [] : ["date_line"]);

    /// <summary>The digits of its day and year, or a Hijri year, which the label has converted.</summary>
    [Fact]
    public void The_line_of_a_date_states_it() =>
        None(page =>
        {
            if (page.Label is not { Date: { } date, DateLine: { } line }) return [];
            string[] numbers = [.. Number().Matches(page.Line(line)).Select(match => Western(match.Value).TrimStart('0'))];
            bool stated = numbers.Contains(date[..4]) && numbers.Contains(date[8..].TrimStart('0'));
            return stated || numbers.Any(number => number.StartsWith("14", StringComparison.Ordinal) && number.Length == 4) ? [] : [page.Line(line)];
        });

    [Fact]
    public void A_line_that_is_a_date_belongs_to_the_label_of_the_date() =>
        None(page => page.Label.Other.Where(other => other.Value == "date" && other.Key != page.Label.DateLine?.ToString(CultureInfo.InvariantCulture))
            .Select(other => $"line {other.Key}"));

    [Fact]
    public void A_text_that_breaks_off_does_not_end_with_a_full_stop() =>
        None(page => page.Label.Truncated && !char.IsLetter(page.Line(page.Label.BodyLines[^1]).TrimEnd()[^1]) ? ["truncated"] : []);

    [Fact]
    public void Notes_say_what_the_page_is_about() => None(page => page.Label.Notes.Length > 10 ? [] : ["no notes"]);

    [Fact]
    public void No_paragraph_stands_on_two_pages() =>
        Assert.Equal([], LabelledPage.All.SelectMany(page => page.Label.BodyLines.Select(page.Line)).Where(line => line.Length > 60)
            .GroupBy(line => line).Where(same => same.Count() > 1).Select(same => same.Key));

    private static IEnumerable<int> Labelled(PageLabel label) =>
        label.Headline.Concat(label.StandfirstLines).Concat(label.BodyLines).Concat(label.SubheadingLines)
            .Concat(label.Other.Keys.Select(line => int.Parse(line, CultureInfo.InvariantCulture)));

    private static string Western(string digits) =>
        string.Concat(digits.Select(digit => CharUnicodeInfo.GetDecimalDigitValue(digit).ToString(CultureInfo.InvariantCulture)));

    private static void None(Func<LabelledPage, IEnumerable<string>> offences) =>
        Assert.Equal([], LabelledPage.All.SelectMany(page => offences(page).Select(offence => $"{page.Name}: {offence}")));

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)+$|^[a-z]+$", RegexOptions.CultureInvariant)]
    private static partial Regex Name();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Number();
}
