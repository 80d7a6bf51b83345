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
    private static readonly DateToken Beyond = new(0, 0, DateWord.End, 0, 0, 0, DateGap.Stop, 0, false);
    private readonly ReadOnlySpan<char> _text = text;
    private readonly Span<DateToken> _window = window;
    private WordScanner _words = new(text, 0);
    private int _count;
    private int _next;

    internal readonly ReadOnlySpan<char> Text => _text;

    internal ref readonly DateToken this[int index]
    {
        get
        {
            while (index >= _count)
            {
                if (_count >= _window.Length) return ref Beyond;
                Read();
            }
            return ref _window[index];
        }
    }

    /// <summary>Makes the word at <paramref name="at"/> the first.</summary>
    internal void MoveTo(int at)
    {
        _words = new WordScanner(_text, at);
        _next = at;
        _count = 0;
    }

    /// <summary>Where the words before <paramref name="index"/> end.</summary>
    internal readonly int EndOf(int index) => _window[index - 1].End;

    /// <summary>What an adjective, number or noun of the word table is; numbers are none of its business.</summary>
    private void Read()
    {
        if (!_words.Next())
        {
            _window[_count++] = new DateToken(_text.Length, _text.Length, DateWord.End, 0, 0, 0, GapOf(_text[_next..]), _text.Length - _next, false);
            _next = _text.Length;
            return;
        }
        int start = _words.Start, end = _words.End;
        DateGap gap = GapOf(_text[_next..start]);
        DateWord word;
        short value = 0;
        bool hasWaw = false;
        int number = 0, digits = 0;
        if (_words.Class == CharacterClass.Digit)
        {
            word = DateWord.Number;
            digits = Math.Min(end - start, byte.MaxValue);
            if (digits <= LongestNumber) number = NumberOf(_words.Word);
        }
        else
        {
            word = DateWords.Of(_words.Hash, out value);
            if (word == DateWord.None && end - start > 3 && _text[start] == 'و')
            {
                word = DateWords.Of(WordScanner.HashOf(_text[(start + 1)..end]), out value);
                hasWaw = word is DateWord.Cardinal or DateWord.OrdinalTens or DateWord.BareWeekday;
                if (!hasWaw) word = DateWord.None;
            }
        }
        _window[_count++] = new DateToken(start, end, word, value, number, (byte)digits, gap, start - _next, hasWaw);
        _next = end;
    }

    private static int NumberOf(ReadOnlySpan<char> digits)
    {
        int value = 0;
        foreach (char digit in digits) value = (value * 10) + (digit - '0');
        return value;
    }

    private static DateGap GapOf(ReadOnlySpan<char> gap)
    {
        DateGap found = DateGap.None;
        foreach (char c in gap)
        {
            found |= c switch
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
                _ => DateGap.Stop,
            };
        }
        return found;
    }
}
