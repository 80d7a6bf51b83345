using System.Text;

namespace RuIranParsing.Tests.Pages;

/// <summary>Texts as bytes in every encoding that is read, and as every garbling that is undone.</summary>
internal static class EncodedText
{
    private const string Step = " read as ";

    private static readonly string[] s_words =
        ("في من على إلى عن أن التي الذي وقال الرئيس الوزراء الحكومة مجلس النواب المدينة القاهرة بيروت عمان الرياض أمس اليوم الثلاثاء اجتماع مشروع قانون جديد خلال "
        + "العام الماضي بعد قبل أكثر عدد المواطنين السكان الاقتصاد الوطني وأضاف المتحدث باسم وزارة الصحة أنه لا يمكن هذا القرار دون موافقة اللجنة العليا شؤون قضية "
        + "مسؤول سيارة طائرة ظروف غاز ضغط ثقافة ذهب خبر شارع جامعة فتى مستشفى رأي بيئة").Split(' ');

    /// <summary>Sentences of news words, the same for the same seed, that every encoding here can hold.</summary>
    public static string Generated(int seed, int letters = 40)
    {
        Random random = new(seed);
        StringBuilder text = new();
        int count = 0;
        while (count < letters)
        {
            string word = s_words[random.Next(s_words.Length)];
            count += word.Length;
            text.Append(word).Append(random.Next(12) switch { 0 => "، ", 1 => ".\r\n", 2 => " 2011 ", 3 => " BBC ", _ => " " });
        }

        return text.ToString();
    }

    /// <summary>The bytes of a text: in an encoding, or saved as UTF-8 after "A read as B".</summary>
    public static byte[] In(string encoding, string text)
    {
        foreach (string step in encoding.Split(", then "))
        {
            int at = step.IndexOf(Step, StringComparison.Ordinal);
            if (at < 0) return Bytes(step, text);
            text = Read(step[(at + Step.Length)..], Bytes(step[..at], text));
        }

        return Encoding.UTF8.GetBytes(text);
    }

    private static byte[] Bytes(string encoding, string text) => encoding switch
    {
        "utf-8" => Encoding.UTF8.GetBytes(text),
        "utf-16le" => Encoding.Unicode.GetBytes(text),
        "utf-16be" => Encoding.BigEndianUnicode.GetBytes(text),
        _ => [.. text.Select(c => c < 0x80 ? (byte)c : Table(encoding).ByteOf(c) is var b and > 0 ? b : throw new ArgumentException($"{encoding} has no {c}"))],
    };

    private static string Read(string encoding, byte[] bytes) => encoding == "latin-1" ? Encoding.Latin1.GetString(bytes) : Table(encoding).Decode(bytes);

    private static SingleByteEncoding Table(string name) => name switch
    {
        "windows-1256" => SingleByteEncoding.Windows1256,
        "iso-8859-6" => SingleByteEncoding.Iso88596,
        "windows-1252" => SingleByteEncoding.Windows1252,
        _ => throw new ArgumentException(name),
    };
}
