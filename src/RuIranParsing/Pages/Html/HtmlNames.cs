using AngleSharp.Dom;

namespace RuIranParsing;

/// <summary>Reads the attributes of an element in one pass: whether they hide it, whether they state something, and what its names say. Names repeat on a page and are read once.</summary>
internal sealed class HtmlNames
{
    // A page made of names that never repeat gains nothing from being remembered.
    private const int MostKept = 4096;
    private readonly Dictionary<string, (HintWord Nearest, uint Kinds)> _kept = new(StringComparer.Ordinal);

    /// <summary>True where a browser does not show the element.</summary>
    internal bool IsHidden { get; private set; }

    /// <summary>True where the element states something about the page.</summary>
    internal bool States { get; private set; }

    /// <summary>The kind nearest to its names, and all kinds, one bit each.</summary>
    internal HintWord Nearest { get; private set; }

    internal uint Kinds { get; private set; }

    internal void Read(IElement element)
    {
        IsHidden = States = false;
        Nearest = HintWord.None;
        Kinds = 0;
        INamedNodeMap attributes = element.Attributes;
        for (int i = 0; i < attributes.Length; i++)
        {
            if (attributes[i] is not { } attribute) continue;
            switch (attribute.LocalName)
            {
                case "hidden": IsHidden = true; break;
                case "aria-hidden": IsHidden |= attribute.Value == "true"; break;
                case "style": IsHidden |= Hides(attribute.Value); break;
                case "property": States = true; break;
                case "itemprop":
                    States = true;
                    Add(attribute.Value);
                    break;
                case "class" or "id" or "role" or "rel": Add(attribute.Value); break;
            }
        }
    }

    private void Add(string name)
    {
        if (name.Length == 0) return;
        if (!_kept.TryGetValue(name, out (HintWord Nearest, uint Kinds) read))
        {
            read.Nearest = HintWords.Read(name, HintWord.None, ref read.Kinds);
            if (_kept.Count < MostKept) _kept[name] = read;
        }
        Kinds |= read.Kinds;
        if (read.Nearest > Nearest) Nearest = read.Nearest;
    }

    private static bool Hides(ReadOnlySpan<char> style) => Has(style, "display", "none") || Has(style, "visibility", "hidden");

    private static bool Has(ReadOnlySpan<char> style, ReadOnlySpan<char> property, ReadOnlySpan<char> value)
    {
        int at = style.IndexOf(property, StringComparison.OrdinalIgnoreCase);
        if (at < 0) return false;
        ReadOnlySpan<char> rest = style[(at + property.Length)..].TrimStart();
        return rest.Length > 0 && rest[0] == ':' && rest[1..].TrimStart().StartsWith(value, StringComparison.OrdinalIgnoreCase);
    }
}
