using System.Runtime.CompilerServices;

namespace RuIranParsing;

/// <summary>
/// A base and the Arabic marks after it, held back until the run ends, because composition, order and repeats can be decided
/// only then. Marks are kept sorted by combining class as they come. A repeat is dropped, so the run is bounded by the number
/// of marks there are, and a hostile run of a million marks costs no more memory than one of a hundred and no more than linear time.
/// </summary>
internal struct MarkRun()
{
    /// <summary>Stands for "no base": the run follows a space, a line break or the start of the text.</summary>
    public const int None = -1;

    private Marks _marks;

    // In order of arrival, not of the sorted marks: the k-th mark written gets the k-th source index, which keeps the map monotone.
    private Sources _sources;

    public int Base { get; private set; } = None;

    public int BaseSource { get; private set; }

    public int MarkCount { get; private set; }

    public readonly bool IsEmpty => Base == None && MarkCount == 0;

    public readonly char MarkAt(int index) => _marks[index];

    public readonly int SourceAt(int index) => _sources[index];

    public void Start(char c, int source)
    {
        Base = c;
        BaseSource = source;
        MarkCount = 0;
    }

    public void Clear()
    {
        Base = None;
        MarkCount = 0;
    }

    public void Add(char mark, int source)
    {
        if (MarkCount == 0)
            SplitBase();
        if (_marks[..MarkCount].Contains(mark)) return;
        byte order = ArabicMarks.Class(mark);
        int at = MarkCount;
        while (at > 0 && ArabicMarks.Class(_marks[at - 1]) > order)
            at--;
        Insert(at, mark);
        _sources[MarkCount - 1] = source;
    }

    /// <summary>Brings the run into canonical composition, with <paramref name="table"/>'s letter for the composed base.</summary>
    /// <remarks>
    /// Composition comes first: U+06D5 U+0654 is canonically U+06C0, and a profile must treat both alike. The replaced letter
    /// may compose again with what is left (U+06CC U+0654, a yeh with hamza above), hence the second round.
    /// </remarks>
    public void Settle(FoldTable table)
    {
        if (Base == None) return;
        Compose();
        char folded = table.MapSingle((char)Base);
        if (folded == Base) return;
        Base = folded;
        if (MarkCount == 0) return;
        SplitBase();
        Compose();
    }

    private void SplitBase()
    {
        if (Base == None) return;
        (char letter, char mark) = ArabicMarks.Decompose((char)Base);
        if (mark == '\0') return;
        Base = letter;
        // The mark inside the letter came before all others: ahead of its equals in class, and in place of its own repeat.
        int repeat = _marks[..MarkCount].IndexOf(mark);
        if (repeat >= 0)
            Remove(repeat);
        int at = 0;
        while (at < MarkCount && ArabicMarks.Class(_marks[at]) < ArabicMarks.Class(mark))
            at++;
        Insert(at, mark);
        _sources[..(MarkCount - 1)].CopyTo(_sources[1..]);
        _sources[0] = BaseSource;
    }

    // The canonical composition algorithm for one starter: a mark is blocked by an earlier one of its own class.
    private void Compose()
    {
        byte last = 0;
        for (int i = 0; i < MarkCount;)
        {
            byte order = ArabicMarks.Class(_marks[i]);
            char composed = order > last && order >= ArabicMarks.LowestComposingClass ? ArabicMarks.Compose((char)Base, _marks[i]) : '\0';
            if (composed == '\0')
            {
                last = order;
                i++;
            }
            else
            {
                Base = composed;
                Remove(i);
            }
        }
    }

    private void Insert(int at, char mark)
    {
        for (int k = MarkCount; k > at; k--)
            _marks[k] = _marks[k - 1];
        _marks[at] = mark;
        MarkCount++;
    }

    private void Remove(int at)
    {
        _marks[(at + 1)..MarkCount].CopyTo(_marks[at..]);
        _sources[(at + 1)..MarkCount].CopyTo(_sources[at..]);
        MarkCount--;
    }

    [InlineArray(ArabicMarks.Count)]
    private struct Marks
    {
        private char _first;
    }

    [InlineArray(ArabicMarks.Count)]
    private struct Sources
    {
        private int _first;
    }
}
