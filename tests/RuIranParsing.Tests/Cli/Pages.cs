namespace RuIranParsing.Tests.Cli;

/// <summary>Pages written for the tests.</summary>
internal static class Pages
{
    /// <summary>A headline, a date and two paragraphs.</summary>
    public const string Dam =
        """
        وزير المياه يفتتح سداً جديداً في شمال البلاد
        تاريخ النشر: 3 مارس 2021
        افتتح وزير المياه يوم الأربعاء سداً جديداً في شمال البلاد، وقال إن السد سيوفر مياه الشرب لأكثر من مئة ألف نسمة في القرى المجاورة.
        وأضاف الوزير أن العمل في السد استغرق أربعة أعوام، وأن الحكومة تنوي بناء ثلاثة سدود أخرى قبل نهاية العقد الحالي.

        """;

    /// <summary>Writes a numbered page; numbers make long and short pages alternate, so that threads finish out of order.</summary>
    public static string Numbered(int number) =>
        $"خبر رقم {number} عن السدود في شمال البلاد\n" + string.Concat(Enumerable.Repeat(Dam.Split('\n')[2] + "\n", number % 7 == 0 ? 100 : 1));

    public static string Write(this TemporaryFolder folder, string relative, string text)
    {
        string path = folder.File(relative);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    public static string Write(this TemporaryFolder folder, string relative, byte[] bytes)
    {
        string path = folder.Write(relative, "");
        File.WriteAllBytes(path, bytes);
        return path;
    }
}
