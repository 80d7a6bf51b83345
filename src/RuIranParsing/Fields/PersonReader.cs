namespace RuIranParsing;

/// <summary>Tells whether a run of words can be a person's name, titles before it aside.</summary>
internal readonly ref struct PersonReader(ReadOnlySpan<char> line, PhraseMatcher matcher)
{
    private const int MostNames = 4;

    // «عبد الله ولد محمد بن سيدي الفلاني»: with the small words that join names.
    private const int MostWords = 8;
    private const int ShortestSingle = 3;
    private const int LongestVerb = 4;

    // «د.», «م.», «أ.د.»
    private const int LongestShort = 2;
    private readonly ReadOnlySpan<char> _line = line;

    /// <summary>
    /// The plain shape, for marks that only a place on the page makes a byline: two to four words of letters, no particle or verb among them.
    /// <paramref name="name"/> is where the name starts behind its titles.
    /// </summary>
    internal bool HasShape(int start, int end, out int name)
    {
        name = start;
        var words = new WordScanner(_line[..end], start);
        int count = 0;
        while (words.Next())
        {
            if (words.Class is not (CharacterClass.Arabic or CharacterClass.Latin)) return false;
            WordFlags flags = matcher.Flags.Of(words.Hash);
            if (count == 0 && (flags & WordFlags.Title) != 0)
            {
                name = PhraseMatcher.FirstWord(_line[..end], words.End);
                continue;
            }
            // «أحمد», «أشرف», «علي»: names that are verbs and particles, too.
            if ((flags & (WordFlags.Function | WordFlags.Verb)) != 0 && (flags & WordFlags.Given) == 0) return false;
            if (count == 0 && words.Word.StartsWith("ال")) return false;
            if (++count > MostNames) return false;
        }
        return count >= 2;
    }

    /// <summary>
    /// True where <c>[start, end)</c> reads as a name; <paramref name="isAttested"/> where a given name, a title, or a word that only joins names («بن», «أبو», «ولد») says that
    /// it is one. Behind a label (<paramref name="isExpected"/>) a name may be one word, or start with the article.
    /// </summary>
    internal bool TryRead(int start, int end, bool isExpected, out int name, out bool isAttested)
    {
        name = start;
        isAttested = isExpected;
        var words = new WordScanner(_line[..end], start);
        int count = 0, total = 0, previousEnd = start, nameTitle = -1, initial = -1, longest = 0;
        bool opensInitial = false;
        while (words.Next())
        {
            if (words.Class is not (CharacterClass.Arabic or CharacterClass.Latin) || !IsNameGap(previousEnd, words.Start)) return false;
            WordFlags flags = matcher.Flags.Of(words.Hash);
            previousEnd = words.End;
            if (count == 0 && (flags & WordFlags.Title) != 0)
            {
                // «أمير», «رائد»: a title only if a whole name is left behind it.
                nameTitle = (flags & WordFlags.Given) != 0 ? words.Start : -1;
                // «م. بوعلام»: before a single name the letter is rather an initial than an engineer's; «د.» is always a doctor's.
                initial = IsInitial(words) && words.Word is not "د" ? words.Start : -1;
                name = PhraseMatcher.FirstWord(_line[..end], words.End);
                // «نائب رئيس اللجنة», «موفد الجريدة»: a title without its article is as often a function.
                isExpected = IsFirmTitle(words.Word);
                isAttested |= isExpected;
                continue;
            }
            if (++total > MostWords) return false;
            ReadOnlySpan<char> word = words.Word;
            bool joins = Joins(word);
            bool isGiven = (flags & WordFlags.Given) != 0;
            if (!joins && !isGiven && !IsNameWord(word, flags, isFirst: total == 1, isExpected)) return false;
            // «رحلة بن بطوطة»: a word that joins names attests one behind a name, or opens one.
            opensInitial |= count == 0 && IsInitial(words);
            longest = Math.Max(longest, word.Length);
            isAttested |= (count == 0 && isGiven) || joins || word.StartsWith("عبدال");
            if (!joins && ++count > MostNames) return false;
        }
        // «ك. بوعلام»; «ن. ش.» are initials and no name.
        isAttested |= opensInitial && longest >= ShortestSingle;
        if (count >= 2) return true;
        if (initial >= 0 && count == 1 && longest >= ShortestSingle)
        {
            name = initial;
            isAttested = true;
            return true;
        }
        if (nameTitle >= 0 && count == 1)
        {
            name = nameTitle;
            isAttested = true;
            return true;
        }
        return count == 1 && (total > 1 ? name == start && isAttested : isExpected && name == start && end - start >= ShortestSingle);
    }

    private bool IsInitial(in WordScanner word) => word.End - word.Start == 1 && word.End < _line.Length && _line[word.End] == '.';

    private static bool IsFirmTitle(ReadOnlySpan<char> word) =>
        word.Length <= LongestShort || (word.StartsWith("ال") ? word is not ("السيد" or "السيده" or "الاخ" or "الاخت") : word is "دكتور" or "دكتوره" or "بروفيسور" or "مهندس" or "شيخ");

    private static bool IsNameWord(ReadOnlySpan<char> word, WordFlags flags, bool isFirst, bool isExpected)
    {
        // «فلان الفلاني و»: the other name is lost.
        if ((flags & WordFlags.Function) != 0 || word is "و") return false;
        // «نادر حسن شكر»: short verbs are also names, though never where a sentence would start with them.
        if ((flags & WordFlags.Verb) != 0 && (isFirst || !isExpected || word.Length > LongestVerb)) return false;
        if ((flags & WordFlags.Press) != 0) return false;
        // «فلان الفلاني خبير المياه»: what he is, not what he is called.
        if (!isFirst && (flags & WordFlags.Title) != 0 && !word.StartsWith("ال")) return false;
        // «فلان الفلاني والديمقراطية»: a conjunction and a noun.
        if (word.StartsWith("وال") && word.Length >= LongestVerb) return false;
        if (isFirst && word[0] == 'و' && word.Length > LongestVerb) return false;
        return !isFirst || isExpected || !word.StartsWith("ال");
    }

    /// <summary>Words that stand in names and are none by themselves, folded.</summary>
    internal static bool Joins(ReadOnlySpan<char> word) => word is "بن" or "ابن" or "بنت" or "ابو" or "ابي" or "ام" or "عبد" or "ولد" or "منت" or "ال" or "ايت" or "الدين";

    /// <summary>Dots of initials, hyphens of double names and what a lost character left may stand between the words of a name; an at sign or a dash may not.</summary>
    private bool IsNameGap(int start, int end)
    {
        ReadOnlySpan<char> gap = _line[start..end];
        // «ضفاف.كوم» is an address; only a letter or two are an initial or a title.
        bool isAddress = gap is "." && WordStart(start) + LongestShort < start;
        return !isAddress && gap.IndexOfAnyExcept(NameGap) < 0;
    }

    private int WordStart(int end)
    {
        int start = end;
        while (start > 0 && WordScanner.ClassOf(_line[start - 1]) != CharacterClass.Other) start--;
        return start;
    }

    private static readonly System.Buffers.SearchValues<char> NameGap = System.Buffers.SearchValues.Create(" .'`?-/");
}
