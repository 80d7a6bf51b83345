using System.Text;

namespace RuIranParsing.Tests.Pages;

public sealed class TextDecoderTests
{
    private const string Short = "الوزير يفتتح السد";

    [Theory]
    [InlineData("utf-8", EncodingEvidence.Validity)]
    [InlineData("utf-16le", EncodingEvidence.Validity)]
    [InlineData("utf-16be", EncodingEvidence.Validity)]
    [InlineData("windows-1256", EncodingEvidence.LetterFrequency)]
    [InlineData("iso-8859-6", EncodingEvidence.LetterFrequency)]
    public void Forty_letters_tell_the_encoding(string name, EncodingEvidence evidence)
    {
        for (int seed = 0; seed < 200; seed++)
        {
            string text = EncodedText.Generated(seed);

            DecodedText decoded = TextDecoder.Decode(EncodedText.In(name, text));

            Assert.Equal((text, name, evidence, Certainty.Inferred), (decoded.Text, decoded.Encoding.Name, decoded.Encoding.Evidence, decoded.Encoding.Certainty));
            Assert.Equal((null, 0, 0, false), (decoded.Encoding.Garbling, decoded.Encoding.Stripped, decoded.Encoding.Lost, decoded.Encoding.IsBeyondRepair));
        }
    }

    [Theory]
    [InlineData("windows-1256 read as windows-1252")]
    [InlineData("iso-8859-6 read as windows-1252")]
    [InlineData("utf-8 read as windows-1252")]
    [InlineData("utf-8 read as windows-1256")]
    [InlineData("utf-8 read as windows-1252, then utf-8 read as windows-1252")]
    [InlineData("utf-8 read as windows-1256, then utf-8 read as windows-1256")]
    [InlineData("utf-8 read as windows-1256, then utf-8 read as windows-1252")]
    [InlineData("windows-1256 read as windows-1252, then utf-8 read as windows-1252")]
    public void Forty_garbled_letters_are_brought_back(string garbling)
    {
        for (int seed = 0; seed < 200; seed++)
        {
            string text = EncodedText.Generated(seed);

            DecodedText decoded = TextDecoder.Decode(EncodedText.In(garbling, text));

            Assert.Equal((text, garbling, Certainty.Inferred), (decoded.Text, decoded.Encoding.Garbling, decoded.Encoding.Certainty));
            Assert.Equal($"utf-8 ({garbling})", decoded.Encoding.ToString());
        }
    }

    [Theory]
    [InlineData("windows-1256 read as latin-1")]
    [InlineData("utf-8 read as latin-1")]
    [InlineData("utf-8 read as latin-1, then utf-8 read as latin-1")]
    public void Latin_1_garbles_as_windows_1252_does(string garbling)
    {
        string text = EncodedText.Generated(1);

        DecodedText decoded = TextDecoder.Decode(EncodedText.In(garbling, text));

        Assert.Equal((text, garbling.Replace("latin-1", "windows-1252", StringComparison.Ordinal)), (decoded.Text, decoded.Encoding.Garbling));
    }

    [Theory]
    [InlineData("ÇáÚÑÈíÉ", "العربية")]
    [InlineData("ط§ظ„ط¹", "الع")]
    [InlineData("Ø§Ù„Ø¹", "الع")]
    public void A_garbled_word_is_brought_back(string garbled, string word) => Assert.Equal(word, TextDecoder.Decode(Encoding.UTF8.GetBytes(garbled)).Text);

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16le")]
    [InlineData("utf-16be")]
    [InlineData("windows-1256")]
    [InlineData("iso-8859-6")]
    [InlineData("windows-1256 read as windows-1252")]
    [InlineData("utf-8 read as windows-1256")]
    public void A_short_headline_is_enough(string encoding) => Assert.Equal(Short, TextDecoder.Decode(EncodedText.In(encoding, Short)).Text);

    [Theory]
    [InlineData("Le président a été reçu à l'Élysée, où il a déclaré : « ça suffit »")]
    [InlineData("Übermäßige Größe für Mädchen, schöne Grüße")]
    [InlineData("حفظ شرط طه طلب ظل الطاء والظاء في كل حرف")]
    [InlineData("طظط")]
    [InlineData("Привет, мир")]
    [InlineData("日本語のニュース")]
    [InlineData("گفتگو با چند پژوهشگر ایرانی")]
    [InlineData("12-3-2012")]
    [InlineData("")]
    [InlineData(" \r\n\t\f")]
    [InlineData("What??? Why??")]
    [InlineData("سد � جديد في الشمال")]
    public void Proper_utf8_stays_as_it_is(string text)
    {
        DecodedText decoded = TextDecoder.Decode(Encoding.UTF8.GetBytes(text));

        Assert.Equal((text, "utf-8", false), (decoded.Text, decoded.Encoding.ToString(), decoded.Encoding.IsBeyondRepair));
    }

    [Fact]
    public void Latin_text_of_one_byte_a_letter_is_windows_1252()
    {
        const string Text = "Le président a été reçu à l’Élysée par ses hôtes";

        DecodedText decoded = TextDecoder.Decode(EncodedText.In("windows-1252", Text));

        Assert.Equal((Text, "windows-1252"), (decoded.Text, decoded.Encoding.Name));
    }

    [Theory]
    [InlineData("EFBBBF", "utf-8")]
    [InlineData("FFFE", "utf-16le")]
    [InlineData("FEFF", "utf-16be")]
    public void A_byte_order_mark_states_the_encoding_and_is_no_part_of_the_text(string mark, string name)
    {
        foreach (string text in new[] { Short, "a", "", "عنوان English" })
        {
            DecodedText decoded = TextDecoder.Decode([.. Convert.FromHexString(mark), .. EncodedText.In(name, text)]);

            Assert.Equal((text, name, EncodingEvidence.ByteOrderMark, Certainty.Stated), (decoded.Text, decoded.Encoding.Name, decoded.Encoding.Evidence, decoded.Encoding.Certainty));
        }
    }

    [Theory]
    [InlineData("<meta charset=\"windows-1256\">", "windows-1256")]
    [InlineData("<META http-equiv='Content-Type' content='text/html; charset = CP1256'>", "windows-1256")]
    [InlineData("<?xml version='1.0' encoding='ISO-8859-6'?>", "iso-8859-6")]
    [InlineData("<meta charset=utf-8>", "utf-8")]
    public void A_declaration_states_the_encoding_of_even_two_letters(string head, string name)
    {
        DecodedText decoded = TextDecoder.Decode(EncodedText.In(name, head + "سد"));

        Assert.Equal((head + "سد", name, EncodingEvidence.Declared, Certainty.Stated), (decoded.Text, decoded.Encoding.Name, decoded.Encoding.Evidence, decoded.Encoding.Certainty));
    }

    [Theory]
    [InlineData("<meta charset=windows-1256>", "utf-8", EncodingEvidence.Validity)]
    [InlineData("<meta charset=utf-8>", "windows-1256", EncodingEvidence.LetterFrequency)]
    [InlineData("<meta charset=iso-8859-1>", "windows-1256", EncodingEvidence.LetterFrequency)]
    [InlineData("<meta charset=iso-8859-6>", "windows-1256", EncodingEvidence.LetterFrequency)]
    [InlineData("charset=iso-8859-6 without markup", "windows-1256", EncodingEvidence.LetterFrequency)]
    public void A_declaration_that_the_bytes_contradict_counts_for_nothing(string head, string name, EncodingEvidence evidence)
    {
        string text = head + EncodedText.Generated(2);

        DecodedText decoded = TextDecoder.Decode(EncodedText.In(name, text));

        Assert.Equal((text, name, evidence), (decoded.Text, decoded.Encoding.Name, decoded.Encoding.Evidence));
    }

    [Fact]
    public void Latin_words_among_arabic_ones_stay()
    {
        const string Text = "قالت شركة Facebook إن تطبيق WhatsApp «آمن» – كما أعلنت BBC Café في 2012";

        Assert.Equal(Text, TextDecoder.Decode(EncodedText.In("windows-1256", Text)).Text);
        Assert.Equal(Text, TextDecoder.Decode(EncodedText.In("utf-8 read as windows-1256", Text)).Text);
    }

    [Fact]
    public void A_letter_cut_off_at_the_end_is_lost_and_nothing_else()
    {
        string text = EncodedText.Generated(3).Trim() + "سد";
        byte[] utf8 = EncodedText.In("utf-8", text);

        DecodedText decoded = TextDecoder.Decode(utf8.AsSpan(..^1));

        Assert.Equal((text[..^1] + "\uFFFD", "utf-8", 1, false), (decoded.Text, decoded.Encoding.Name, decoded.Encoding.Lost, decoded.Encoding.IsBeyondRepair));
    }

    [Theory]
    [InlineData("utf-16le")]
    [InlineData("utf-16be")]
    public void An_odd_byte_at_the_end_of_utf16_is_padding_or_half_a_letter(string name)
    {
        byte[] bytes = EncodedText.In(name, Short);

        Assert.Equal(Short, TextDecoder.Decode([.. bytes, 0]).Text);
        Assert.Equal(Short + "\uFFFD", TextDecoder.Decode([.. bytes, 0x27]).Text);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16le")]
    [InlineData("utf-16be")]
    [InlineData("windows-1256")]
    [InlineData("iso-8859-6")]
    public void Nul_padding_and_stray_controls_are_left_out_and_counted(string name)
    {
        string text = EncodedText.Generated(4);
        string padded = text[..20] + '\u0001' + text[20..] + new string('\0', 500);

        DecodedText decoded = TextDecoder.Decode(EncodedText.In(name, padded));

        Assert.Equal((text, name, 501, false), (decoded.Text, decoded.Encoding.Name, decoded.Encoding.Stripped, decoded.Encoding.IsBeyondRepair));
    }

    [Fact]
    public void Line_ends_tabs_and_form_feeds_are_kept() =>
        Assert.Equal("a\r\nb\rc\td\u0085e\ff", TextDecoder.Decode(Encoding.UTF8.GetBytes("a\r\nb\rc\td\u0085e\ff\u0007\u0090")).Text);
}
