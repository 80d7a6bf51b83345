namespace RuIranParsing;

/// <summary>Reads one rule file (the format is <c>docs/rules.md</c>) into phrases and diagnostics. Never throws on any text; O(length).</summary>
internal sealed class RuleReader(string file)
{
    private readonly List<Phrase> _phrases = [];
    private readonly List<RuleDiagnostic> _diagnostics = [];
    private readonly List<PhraseExample> _examples = [];
    private Section? _section;

    // The phrase whose examples are being read.
    private (string Text, string[] Words, int Line)? _open;

    private sealed record Section(PhraseKind Kind, PhrasePlace Where, bool IsWeak, bool Opens, bool IsBare, string? Role);

    internal IReadOnlyList<Phrase> Phrases => _phrases;

    internal IReadOnlyList<RuleDiagnostic> Diagnostics => _diagnostics;

    internal void Read(string text)
    {
        int number = 0;
        foreach (ReadOnlySpan<char> raw in text.AsSpan().EnumerateLines())
        {
            number++;
            ReadOnlySpan<char> line = raw.TrimEnd();
            if (number == 1 && line.Length > 0 && line[0] == '\uFEFF') line = line[1..];
            if (line.IsEmpty || line[0] == '#') continue;
            if (line[0] == '[') ReadSection(line, number);
            else if (char.IsWhiteSpace(line[0])) ReadExample(line.TrimStart(), number);
            else ReadPhrase(line, number);
        }
        Close();
    }

    private void Close()
    {
        if (_open is { } phrase && _section is { } section)
        {
            _phrases.Add(new Phrase
            {
                Id = $"{section.Kind.Name()}: {phrase.Text}",
                Text = phrase.Text,
                Kind = section.Kind,
                Where = section.Where,
                IsWeak = section.IsWeak,
                Opens = section.Opens,
                IsBare = section.IsBare,
                Role = section.Role,
                File = file,
                Line = phrase.Line,
                Words = [.. phrase.Words],
                Examples = [.. _examples],
            });
        }
        _open = null;
        _examples.Clear();
    }

    private void ReadSection(ReadOnlySpan<char> line, int number)
    {
        Close();
        _section = null;
        int colon = line.IndexOf(':');
        if (line[^1] != ']' || colon < 0)
        {
            Report(number, "A section is written [kind: where] or [kind: where, modifier].");
            return;
        }
        if (!PhraseKinds.TryParse(line[1..colon].Trim(), out PhraseKind kind))
        {
            Report(number, $"'{line[1..colon].Trim()}' is no kind; docs/rules.md lists them.");
            return;
        }
        string[] parts = line[(colon + 1)..^1].ToString().Split(',', StringSplitOptions.TrimEntries);
        if (ParseWhere(parts[0]) is not { } where)
        {
            Report(number, $"'{parts[0]}' is no place; it is one of line, starts-line, ends-line, inside, label, word.");
            return;
        }
        if (kind.IsWordList() != (where == PhrasePlace.Word))
        {
            Report(number, kind.IsWordList() ? $"'{kind.Name()}' is a word list: its place is 'word'." : "The place 'word' is for word lists only.");
            return;
        }
        var section = new Section(kind, where, false, false, false, null);
        foreach (string modifier in parts.AsSpan(1))
        {
            switch (modifier)
            {
                case "weak": section = section with { IsWeak = true }; break;
                case "opens": section = section with { Opens = true }; break;
                case "bare" when where == PhrasePlace.Label: section = section with { IsBare = true }; break;
                case "role=author" or "role=editor" or "role=translator" or "role=photographer" or "role=illustrator" or "role=interviewer" or "role=function" when kind == PhraseKind.Byline:
                case "role=update" when kind == PhraseKind.Date:
                    section = section with { Role = modifier[5..] };
                    break;
                default:
                    Report(number, $"'{modifier}' is no modifier for [{kind.Name()}: {parts[0]}].");
                    break;
            }
        }
        _section = section;
    }

    private static PhrasePlace? ParseWhere(string name) => name switch
    {
        "line" => PhrasePlace.Line,
        "starts-line" => PhrasePlace.StartsLine,
        "ends-line" => PhrasePlace.EndsLine,
        "inside" => PhrasePlace.Inside,
        "label" => PhrasePlace.Label,
        "word" => PhrasePlace.Word,
        _ => null,
    };

    private void ReadPhrase(ReadOnlySpan<char> line, int number)
    {
        Close();
        if (_section is null)
        {
            Report(number, "A phrase needs a section above it, such as [share: line].");
            return;
        }
        if (HiddenCharacters.Find(line) is { } hidden)
            Report(number, $"U+{(int)hidden:X4} is hidden or a look-alike; write the plain Arabic letter (the fold makes one spelling enough).");
        string[] words = Compile(line.ToString());
        if (words.Length == 0 || words.All(w => w == Phrase.Gap))
        {
            Report(number, "A phrase needs a word.");
            return;
        }
        _open = (line.ToString(), words, number);
    }

    private void ReadExample(ReadOnlySpan<char> line, int number)
    {
        if (line.Length < 3 || line[0] is not ('+' or '-') || line[1] != ' ')
        {
            Report(number, "An indented line is an example: '+ text' that must match the phrase above, or '- text' that must not.");
            return;
        }
        if (_open is null)
        {
            Report(number, "An example needs a phrase above it.");
            return;
        }
        _examples.Add(new PhraseExample(line[2..].ToString(), line[0] == '+', number));
    }

    /// <summary>The folded words of a phrase, its special words kept.</summary>
    internal static string[] Compile(string phrase)
    {
        var words = new List<string>();
        foreach (string part in phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part is Phrase.Gap or Phrase.Number)
            {
                words.Add(part);
                continue;
            }
            var scanner = new WordScanner(LetterFold.Fold(part), 0);
            while (scanner.Next()) words.Add(scanner.Word.ToString());
        }
        return [.. words];
    }

    private void Report(int line, string message) => _diagnostics.Add(new RuleDiagnostic(file, line, message));
}
