namespace RuIranParsing;

/// <summary>
/// The words from an anchor on, looked up when they are asked for: a date that breaks off after two words costs two look-ups. The window is the longest date there is;
/// what lies behind it counts as the end of the text, so that reading at an anchor takes bounded time.
/// </summary>
internal ref struct DateTokens(ReadOnlySpan<char> text, Span<DateToken> window)
{
    /// <summary>Words of the longest date: two calendars with weekdays, a clock in two zones.</summary>
    internal const int Window = 28;

    // Eight digits are a compact ISO date; longer runs are no part of one.
    private const int LongestNumber = 8;

    // By ASCII character; none for letters and digits.
    private static readonly ushort[] Gaps = BuildGaps();
    private readonly ReadOnlySpan<char> _text = text;
    private readonly Span<DateToken> _window = window;
    private int _count;
    private int _next;

    internal readonly ReadOnlySpan<char> Text => _text;

    /// <summary>The text is meant to be a date and nothing else.</summary>
    internal bool IsWhole { get; init; }

    /// <summary>Labels stand before the first word.</summary>
    internal bool IsLabelled { get; set; }

    /// <summary>Units of the text that were read, again for every anchor: the counter by which linear time is tested.</summary>
    internal long Units { get; private set; }

    internal ref readonly DateToken this[int index]
    {
        get
        {
            while (index >= _count)
            {
                // The last place of the window is the end, where the text's is not nearer.
                if (_count == _window.Length) return ref _window[^1];
                Read();
            }
            return ref _window[index];
        }
    }

    /// <summary>Makes the word at <paramref name="at"/> the first.</summary>
    internal void MoveTo(int at)
    {
        _next = at;
        _count = 0;
    }

    /// <summary>Where the words before <paramref name="index"/> end.</summary>
    internal readonly int EndOf(int index) => _window[index - 1].End;

    private void Read()
    {
        if (_count == _window.Length - 1)
        {
            _window[_count++] = new DateToken(_next, _next, DateWord.End, 0, 0, 0, DateGap.Stop, 0, false);
            return;
        }
        ReadOnlySpan<char> text = _text;
        int before = _next, i = before;
        DateGap gap = DateGap.None;
        while (i < text.Length && TryGap(text[i], ref gap)) i++;
        if (i == text.Length)
        {
            Units += i - before;
            _next = i;
            _window[_count++] = new DateToken(i, i, DateWord.End, 0, 0, 0, gap, i - before, false);
            return;
        }
        // "Aug. 15": the full stop belongs to the month.
        if (gap == (DateGap.Dot | DateGap.Space) && i - before == 2 && _count > 0 && _window[_count - 1] is { Word: DateWord.Month } month && text[month.Start] < 128) gap = DateGap.Space;
        if (char.IsAsciiDigit(text[i])) ReadNumber(i, gap);
        else ReadWord(i, gap);
        Units += _next - before;
    }

    private void ReadNumber(int start, DateGap gap)
    {
        ReadOnlySpan<char> text = _text;
        int i = start;
        uint value = 0;
        for (uint digit; i < text.Length && (digit = (uint)(text[i] - '0')) < 10; i++) value = (value * 10) + digit;
        int digits = i - start;
        // What is longer is no number of a date, and may not fit.
        int number = digits <= LongestNumber ? (int)value : 0;
        _window[_count++] = new DateToken(start, i, DateWord.Number, 0, number, (byte)Math.Min(digits, byte.MaxValue), gap, start - _next, false);
        _next = i;
    }

    private void ReadWord(int start, DateGap gap)
    {
        var scanner = new WordScanner(_text, start);
        scanner.Next();
        int end = scanner.End;
        DateWord word = DateWords.Of(scanner.Hash, out short value);
        bool hasWaw = false;
        if (word == DateWord.None && end - start > 3 && _text[start] == 'و')
        {
            word = DateWords.Of(WordScanner.HashOf(_text[(start + 1)..end]), out value);
            hasWaw = word is DateWord.Cardinal or DateWord.OrdinalTens or DateWord.BareWeekday;
            if (!hasWaw) word = DateWord.None;
        }
        _window[_count++] = new DateToken(start, end, word, value, 0, 0, gap, start - _next, hasWaw);
        _next = end;
    }

    /// <summary>False for what words and numbers are made of; what lies between them is noted.</summary>
    private static bool TryGap(char c, ref DateGap gap)
    {
        if (c >= 128)
        {
            if (WordScanner.ClassOf(c) != CharacterClass.Other) return false;
            gap |= DateGap.Stop;
            return true;
        }
        DateGap found = (DateGap)Gaps[c];
        gap |= found;
        return found != DateGap.None;
    }

    private static ushort[] BuildGaps()
    {
        var gaps = new ushort[128];
        for (int i = 0; i < gaps.Length; i++)
        {
            DateGap gap = (char)i switch
            {
                ' ' => DateGap.Space,
                ',' => DateGap.Comma,
                '-' => DateGap.Dash,
                '/' or '\\' => DateGap.Slash,
                '.' => DateGap.Dot,
                ':' => DateGap.Colon,
                '|' => DateGap.Bar,
                '(' or ')' or '[' or ']' => DateGap.Bracket,
                '+' => DateGap.Plus,
                _ => WordScanner.ClassOf((char)i) == CharacterClass.Other ? DateGap.Stop : DateGap.None,
            };
            gaps[i] = (ushort)gap;
        }
        return gaps;
    }
}
