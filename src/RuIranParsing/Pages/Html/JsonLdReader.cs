using System.Globalization;
using System.Text;

namespace RuIranParsing;

/// <summary>
/// Reads the strings of JSON-LD with where they stand. Pages break JSON in many ways (line ends in strings, trailing commas, comments round it), so that nothing is
/// refused: what is no string, bracket, colon or comma is passed over. No recursion; O(length).
/// </summary>
internal ref struct JsonLdReader
{
    private const int DeepestLevel = 64;
    private const int MostValues = 2000;
    private readonly ReadOnlySpan<char> _text;
    private readonly int _offset;
    private readonly List<JsonLdValue> _values;
    private readonly int[] _objects = new int[DeepestLevel];
    private readonly string?[] _keys = new string?[DeepestLevel];
    private int _depth;
    private int _objectCount;

    private JsonLdReader(ReadOnlySpan<char> text, int offset, List<JsonLdValue> values)
    {
        _text = text;
        _offset = offset;
        _values = values;
        _objectCount = values.Count == 0 ? 0 : values[^1].Object + 1;
    }

    /// <summary>Adds the strings of a script's text, which stands at <paramref name="offset"/> of the source.</summary>
    internal static void Read(ReadOnlySpan<char> text, int offset, List<JsonLdValue> values) => new JsonLdReader(text, offset, values).Run();

    private void Run()
    {
        int at = 0;
        _objects[0] = _objectCount++;
        string? pending = null;
        bool isAfterColon = false;
        TextSpan pendingSpan = default;
        while (at < _text.Length && _values.Count < MostValues)
        {
            switch (_text[at])
            {
                case '"':
                    int end = StringEnd(at + 1);
                    if (isAfterColon || _keys[Level] is not null && pending is null && IsInArray(at))
                    {
                        Add(_keys[Level], Decode(_text[(at + 1)..end]), at + 1, end);
                        isAfterColon = false;
                    }
                    else
                    {
                        pending = Decode(_text[(at + 1)..end]);
                        pendingSpan = TextSpan.FromBounds(at + 1, end);
                    }
                    at = end + 1;
                    continue;
                case ':':
                    if (pending is not null)
                    {
                        _keys[Level] = pending;
                        pending = null;
                        isAfterColon = true;
                    }
                    break;
                case '{':
                    Open();
                    isAfterColon = false;
                    pending = null;
                    break;
                case '}':
                    if (_depth > 0) _depth--;
                    pending = null;
                    isAfterColon = false;
                    break;
                case ',':
                    isAfterColon = false;
                    pending = null;
                    break;
            }
            at++;
        }
        _ = pendingSpan;
    }

    private readonly int Level => Math.Min(_depth, DeepestLevel - 1);

    /// <summary>A string that no colon follows, under a key: an element of its array.</summary>
    private readonly bool IsInArray(int quote)
    {
        int after = StringEnd(quote + 1) + 1;
        while (after < _text.Length && char.IsWhiteSpace(_text[after])) after++;
        return after < _text.Length && _text[after] is ',' or ']';
    }

    private void Open()
    {
        int parent = _objects[Level];
        string? key = _keys[Level];
        _depth++;
        _objects[Level] = _objectCount++;
        _keys[Level] = null;
        _values.Add(new JsonLdValue(_objects[Level], parent, key, null, "", default));
    }

    private readonly void Add(string? key, string value, int start, int end) =>
        _values.Add(new JsonLdValue(_objects[Level], -1, null, key, value, TextSpan.FromBounds(_offset + start, _offset + end)));

    private readonly int StringEnd(int at)
    {
        while (at < _text.Length && _text[at] != '"') at += _text[at] == '\\' ? 2 : 1;
        return Math.Min(at, _text.Length);
    }

    private static string Decode(ReadOnlySpan<char> raw)
    {
        if (raw.IndexOf('\\') < 0) return raw.ToString();
        var value = new StringBuilder(raw.Length);
        for (int i = 0; i < raw.Length; i++)
        {
            if (raw[i] != '\\' || i + 1 == raw.Length)
            {
                value.Append(raw[i]);
                continue;
            }
            char c = raw[++i];
            if (c == 'u' && i + 4 < raw.Length && ushort.TryParse(raw.Slice(i + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort unit))
            {
                value.Append((char)unit);
                i += 4;
            }
            else value.Append(c switch { 'n' or 'r' or 't' or 'b' or 'f' => ' ', _ => c });
        }
        return value.ToString();
    }
}
