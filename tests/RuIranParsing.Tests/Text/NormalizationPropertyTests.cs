using System.Buffers;
using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace RuIranParsing.Tests.Text;

public class NormalizationPropertyTests
{
    private const int Count = 4_000;

    [Fact]
    public void Every_profile_is_idempotent() => ForAllProfiles((text, profile) =>
    {
        string once = ArabicText.Normalize(text, profile);
        AssertSame(once, ArabicText.Normalize(once, profile), text, profile);
    });

    [Fact]
    public void Every_profile_takes_any_string_that_FsCheck_makes() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(500).WithReplay(20241031, 1),
            Prop.ForAll<string?>(text => NormalizationProfile.All.All(profile =>
            {
                string once = ArabicText.Normalize(text ?? "", profile);
                return ArabicText.Normalize(once, profile) == once;
            })));

    [Fact]
    public void Search_after_Standard_is_Search() => ForAll(text => AssertSame(
        ArabicText.Normalize(text, NormalizationProfile.Search),
        ArabicText.Normalize(ArabicText.Normalize(text, NormalizationProfile.Standard), NormalizationProfile.Search),
        text,
        NormalizationProfile.Standard));

    [Fact]
    public void Search_after_Display_is_Search() => ForAll(text => AssertSame(
        ArabicText.Normalize(text, NormalizationProfile.Search),
        ArabicText.Normalize(ArabicText.Normalize(text, NormalizationProfile.Display), NormalizationProfile.Search),
        text,
        NormalizationProfile.Display));

    [Fact]
    public void Standard_after_Display_is_Standard() => ForAll(text => AssertSame(
        ArabicText.Normalize(text, NormalizationProfile.Standard),
        ArabicText.Normalize(ArabicText.Normalize(text, NormalizationProfile.Display), NormalizationProfile.Standard),
        text,
        NormalizationProfile.Display));

    [Trait("Needs", "ICU")]
    [Fact]
    public void Display_keeps_the_sequence_of_letters()
    {
        ForAll(text => Assert.Equal(
            Letters(text, foldLookAlikes: false),
            Letters(ArabicText.Normalize(text, NormalizationProfile.Display), foldLookAlikes: false)));
    }

    [Trait("Needs", "ICU")]
    [Fact]
    public void Standard_keeps_the_sequence_of_letters_but_for_look_alikes()
    {
        ForAll(text => Assert.Equal(
            Letters(text, foldLookAlikes: true),
            Letters(ArabicText.Normalize(text, NormalizationProfile.Standard), foldLookAlikes: true)));
    }

    [Trait("Needs", "ICU")]
    [Fact]
    public void Display_and_Standard_of_Arabic_block_text_are_in_normalization_form_C()
    {
        Random random = new(7);
        for (int i = 0; i < Count; i++)
        {
            string text = string.Concat(Enumerable.Range(0, random.Next(1, 12)).Select(_ => random.Next(3) switch
            {
                0 => "\u0627\u0648\u064A\u06D5\u06C1\u06D2\u0623\u0626\u06CC"[random.Next(9)],
                1 => (char)random.Next(0x064B, 0x0660),
                _ => (char)(random.Next(2) == 0 ? random.Next(0x0600, 0x0700) : random.Next(0x08A0, 0x0900)),
            }));
            string display = ArabicText.Normalize(text, NormalizationProfile.Display);
            AssertSame(display.Normalize(NormalizationForm.FormC), display, text, NormalizationProfile.Display);
            string standard = ArabicText.Normalize(text, NormalizationProfile.Standard);
            AssertSame(standard.Normalize(NormalizationForm.FormC), standard, text, NormalizationProfile.Standard);
        }
    }

    [Fact]
    public void All_overloads_agree() => ForAllProfiles((text, profile) =>
    {
        string expected = ArabicText.Normalize(text, profile);
        char[] destination = new char[expected.Length];
        Assert.True(ArabicText.TryNormalize(text, destination, profile, out int written));
        AssertSame(expected, new string(destination, 0, written), text, profile);

        ArrayBufferWriter<char> writer = new();
        ArabicText.Normalize(text, profile, writer);
        AssertSame(expected, writer.WrittenSpan.ToString(), text, profile);

        OneByOneWriter stingy = new();
        ArabicText.Normalize(text, profile, stingy);
        AssertSame(expected, stingy.Text, text, profile);

        AssertSame(expected, ArabicText.NormalizeWithMap(text, profile).Text, text, profile);
    });

    [Fact]
    public void A_destination_one_too_short_fails_and_reports_nothing_written() => ForAllProfiles((text, profile) =>
    {
        int length = ArabicText.Normalize(text, profile).Length;
        if (length == 0) return;
        Assert.False(ArabicText.TryNormalize(text, new char[length - 1], profile, out int written));
        Assert.Equal(0, written);
    });

    [Fact]
    public void The_map_never_decreases_and_stays_within_the_source() => ForAllProfiles((text, profile) =>
    {
        NormalizedText result = ArabicText.NormalizeWithMap(text, profile);
        int last = 0;
        for (int i = 0; i < result.Length; i++)
        {
            int source = result.ToSource(i);
            Assert.True(source >= last && source < text.Length, $"{profile} [{i}] of {HostileText.Codes(text)}");
            last = source;
        }

        Assert.Equal(text.Length, result.ToSource(result.Length));
    });

    [Fact]
    public void Text_that_does_not_change_is_returned_by_reference() => ForAllProfiles((text, profile) =>
    {
        string once = ArabicText.Normalize(text, profile);
        Assert.Same(once, ArabicText.Normalize(once, profile));
        if (once == text)
            Assert.Same(text, once);
    });

    [Trait("Needs", "ICU")]
    [Theory]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    [InlineData("tr-TR")]
    [InlineData("th-TH")]
    public void The_result_is_the_same_under_the_culture(string culture)
    {
        List<string> expected = [];
        ForAllProfiles((text, profile) => expected.Add(ArabicText.Normalize(text, profile)), 1000);
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture);
            int i = 0;
            ForAllProfiles((text, profile) => Assert.Equal(expected[i++], ArabicText.Normalize(text, profile)), 1000);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static void ForAll(Action<string> check)
    {
        foreach (string text in HostileText.Many(Count))
            check(text);
    }

    private static void ForAllProfiles(Action<string, NormalizationProfile> check, int count = Count)
    {
        foreach (string text in HostileText.Many(count))
        {
            foreach (NormalizationProfile profile in NormalizationProfile.All)
                check(text, profile);
        }
    }

    private static void AssertSame(string expected, string actual, string source, NormalizationProfile profile)
    {
        if (expected != actual)
        {
            Assert.Fail($"{profile} of {HostileText.Codes(source)}\nexpected {HostileText.Codes(expected)}\nactual   {HostileText.Codes(actual)}");
        }
    }

    // The letters of a text as a reader sees them: presentation forms resolved, hamzas and maddas apart from their letter and left
    // out with all other marks. Written from the Unicode tables by other means than the library uses.
    private static string Letters(string text, bool foldLookAlikes)
    {
        StringBuilder letters = new();
        foreach (char c in text)
        {
            if (c is < '\u0600' or (>= '\u0900' and < '\uFB50') or > '\uFEFC') continue;
            string part = c switch
            {
                '\uFDFA' or '\uFDFB' => "",
                '\uFDFC' => "\u0631\u064A\u0627\u0644",
                >= '\uFB50' and <= '\uFEFC' => c.ToString().Normalize(NormalizationForm.FormKC),
                _ => c.ToString(),
            };
            foreach (char d in part.Normalize(NormalizationForm.FormD))
            {
                if (char.GetUnicodeCategory(d) == UnicodeCategory.OtherLetter && d is >= '\u0600' and < '\u0900')
                    letters.Append(foldLookAlikes ? LookAlike(d) : d.ToString());
            }
        }

        return letters.ToString();
    }

    private static string LookAlike(char c) => c switch
    {
        '\u06A9' or '\u06AA' => "\u0643",
        '\u06BE' or '\u06C1' or '\u06D5' => "\u0647",
        '\u06C3' => "\u0629",
        '\u06CC' or '\u06D0' or '\u06D2' or '\u0649' => "\u064A",
        '\u0674' => "",
        '\u0675' => "\u0627",
        '\u0676' or '\u0677' => "\u0648",
        '\u0678' => "\u064A",
        _ => c.ToString(),
    };

    // Gives out one code unit at a time, the least that the contract allows.
    private sealed class OneByOneWriter : IBufferWriter<char>
    {
        private readonly char[] _room = new char[1];
        private readonly StringBuilder _text = new();

        public string Text => _text.ToString();

        public void Advance(int count) => _text.Append(_room, 0, count);

        public Memory<char> GetMemory(int sizeHint = 0) => _room;

        public Span<char> GetSpan(int sizeHint = 0) => _room;
    }
}
