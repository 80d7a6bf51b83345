using System.Text;

namespace RuIranParsing.Tests.Text;

/// <summary>Random text from all that the normaliser treats specially, the same on every run.</summary>
internal static class HostileText
{
    private static readonly string[] s_alphabets =
    [
        "\u0627\u0628\u062A\u062B\u062C\u0644\u0645\u0646\u0647\u0648\u064A\u0649\u0629\u0621\u0622\u0623\u0624\u0625\u0626\u0639\u0641",
        "\u06CC\u06A9\u06AA\u06BE\u06C0\u06C1\u06C2\u06C3\u06D0\u06D2\u06D3\u06D5\u0674\u0675\u0676\u0677\u0678\u067E\u0686\u06AF\u0671\u06D4",
        "\u064B\u064C\u064D\u064E\u064F\u0650\u0651\u0652\u0653\u0654\u0655\u0656\u0670\u0610\u061A\u06D6\u06E3\u06ED\u0898\u0899\u08CF\u08F0",
        "\u064E\u0651\u0653\u0654\u0655",
        "\u0640",
        "\u200B\u200C\u200D\u200E\u200F\u202A\u202E\u2066\u2069\u061C\uFEFF\u00AD\u2060",
        "\u200C\u200D",
        "\uFE76\uFE77\uFE8D\uFEFB\uFEF0\uFEF2\uFEE9\uFBFC\uFBA4\uFBA6\uFBEC\uFC60\uFCF2\uFD3D\uFDF2\uFDF7\uFDFA\uFDFB\uFDFC\uFDFD\uFBDD\uFBA7",
        "\r\n\n\u0085\u2028\u2029\r",
        "  \t\u00A0\u2003\u3000\u202F",
        " ",
        "0123456789\u0660\u0665\u0669\u06F0\u06F5\u06F9\u066A\u066B\u066C",
        "abzAZ\u00C9\u00DF\u0130\u0131\u0160\u0301",
        ".,:;!?-_()[]\"'\u060C\u061B\u061F\u00AB\u00BB\u201C\u201D\u2018\u2019\u2013\u2014\u2026",
        "\uD83D\uDE00\uD83D\uDC69\u2764\uFE0F\uD800\uDC00",
        "\0\u0001\u000B\u000C\u007F\u009F\uFFF9\uFFFD\uFFFF",
    ];

    private static readonly string[] s_pieces =
    [
        "\u0639\u0644\u06CC", "\u0627\u0644\u0645\u0633\u062A\u0634\u0641\u06CC", "1446 \u0647\u0640", "\u0661\u0664\u0664\u0666\u0647\u200D",
        " \u0640 ", "\u0644\u0640\u201D", "\uD83D\uDC68\u200D\uD83D\uDC69", "\u0645\u06CC\u200C\u0631\u0648\u062F", "\r\n", "  ", " \n ",
    ];

    public static string Next(Random random, int length)
    {
        StringBuilder text = new();
        while (text.Length < length)
        {
            if (random.Next(6) == 0)
            {
                text.Append(s_pieces[random.Next(s_pieces.Length)]);
                continue;
            }

            string alphabet = s_alphabets[random.Next(s_alphabets.Length)];
            for (int i = random.Next(1, 4); i > 0; i--)
                text.Append(alphabet[random.Next(alphabet.Length)]);
        }

        return text.ToString(0, length);
    }

    /// <summary>Texts of many lengths, most of them short, where neighbours meet the ends.</summary>
    public static IEnumerable<string> Many(int count, int seed = 20241031)
    {
        Random random = new(seed);
        for (int i = 0; i < count; i++)
            yield return Next(random, random.Next(random.Next(4) == 0 ? 200 : 16));
    }

    public static string Codes(string text) => string.Join(' ', text.Select(c => ((int)c).ToString("X4", null)));
}
