using System.Runtime.InteropServices;
using System.Text;

namespace RuIranParsing;

/// <summary>
/// Builds the visible text of an HTML page, a line a block, white space collapsed as a browser does, and keeps for every line what it stands in. O(length).
/// </summary>
internal sealed class HtmlLines
{
    private readonly StringBuilder _text = new();
    private readonly List<HtmlElement> _elements = [];
    private readonly List<HtmlLine> _lines = [];
    private HtmlLine _line = new() { Element = -1 };
    private bool _hasSpace;
    private bool _isAfterImage;

    internal Span<HtmlElement> Elements => CollectionsMarshal.AsSpan(_elements);

    /// <summary>The lines, blank ones included: line n of the text is number n - 1 here.</summary>
    internal Span<HtmlLine> Lines => CollectionsMarshal.AsSpan(_lines);

    internal int LineCount => _lines.Count;

    /// <summary>Where the next letter will stand.</summary>
    internal int Position => _text.Length + (_hasSpace && _line.Length > 0 ? 1 : 0);

    /// <summary>Whether something stands on the line that is being built.</summary>
    internal bool HasLine => _line.Length > 0;

    /// <summary>Ends the last line. The text's lines are parted by LF.</summary>
    internal string Finish()
    {
        EndLine();
        return _text.ToString();
    }

    internal int Add(in HtmlElement element)
    {
        _elements.Add(element);
        return _elements.Count - 1;
    }

    internal void EndLine()
    {
        _hasSpace = false;
        if (_line.Length == 0) return;
        _line.End = _text.Length;
        _lines.Add(_line);
        _line = new HtmlLine { Element = -1 };
    }

    /// <summary>A line of nothing, as an empty paragraph leaves.</summary>
    internal void AddBlank()
    {
        EndLine();
        if (_lines.Count > 0) _text.Append('\n');
        _lines.Add(new HtmlLine { Element = -1, Start = _text.Length, End = _text.Length });
    }

    internal void AddImage()
    {
        if (_line.Length == 0) _isAfterImage = true;
    }

    /// <summary>Adds the text of a node inside an element. Preformatted text keeps its line ends.</summary>
    internal void Append(ReadOnlySpan<char> text, int element, bool keepsLines)
    {
        int at = 0;
        while (at < text.Length)
        {
            int end = at;
            while (end < text.Length && !IsSpace(text[end])) end++;
            if (end > at) AppendWord(text[at..end], element);
            if (end == text.Length) return;
            if (keepsLines && text[end] is '\n' or '\u2028' or '\u2029') EndLine();
            else _hasSpace = true;
            at = end + 1;
        }
    }

    private void AppendWord(ReadOnlySpan<char> word, int element)
    {
        if (_line.Length == 0)
        {
            if (_lines.Count > 0) _text.Append('\n');
            _line.Start = _text.Length;
            _line.IsAfterImage = _isAfterImage;
            _isAfterImage = false;
        }
        else if (_hasSpace) _text.Append(' ');
        _hasSpace = false;
        _text.Append(word);
        ref readonly HtmlElement inside = ref Elements[element];
        _line.Length += word.Length;
        if (inside.IsInLink) _line.LinkLength += word.Length;
        if (inside.IsBold) _line.BoldLength += word.Length;
        if (inside.IsItalic) _line.ItalicLength += word.Length;
        if (_line.Element == element) return;
        if (inside.Block != element) _line.InlineKinds |= inside.Kinds;
        _line.HasTime |= inside.Telling == HtmlTag.Time;
        _line.Element = _line.Element < 0 ? element : Common(_line.Element, element);
    }

    private int Common(int first, int second)
    {
        Span<HtmlElement> elements = Elements;
        while (first != second)
        {
            if (elements[first].Depth >= elements[second].Depth) first = elements[first].Parent;
            else second = elements[second].Parent;
        }
        return first;
    }

    // The line ends of Unicode are no line ends to a browser, but they are to a page.
    private static bool IsSpace(char c) => c is ' ' or '\n' or '\t' or '\r' or '\f' or '\v' or '\u0085' or '\u2028' or '\u2029';
}
