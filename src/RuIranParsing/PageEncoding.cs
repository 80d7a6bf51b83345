namespace RuIranParsing;

/// <summary>Which encoding a page's bytes were read in, how it is known, and what was found wrong with them.</summary>
public sealed record PageEncoding
{
    internal PageEncoding(string name, EncodingEvidence evidence)
    {
        Name = name;
        Evidence = evidence;
    }

    /// <summary>
    /// The encoding of the bytes: <c>utf-8</c>, <c>utf-16le</c>, <c>utf-16be</c>, <c>windows-1256</c>, <c>iso-8859-6</c>, <c>windows-1252</c> (Latin letters only) or
    /// <c>unknown</c>.
    /// </summary>
    public string Name { get; }

    /// <summary>
    /// How the text had been misread and saved again before it came here, such as <c>windows-1256 read as windows-1252</c> («ÇáÚÑÈíÉ») or
    /// <c>utf-8 read as windows-1256</c> («ط§ظ„ط¹»), each step first to last, separated by <c>, then </c>. It was undone. Null where it had not been.
    /// </summary>
    public string? Garbling { get; internal init; }

    /// <summary>What told the encoding; <see cref="Garbling"/> is always told by validity or letter frequency.</summary>
    public EncodingEvidence Evidence { get; }

    /// <summary>Stated by a byte-order mark or a declaration; inferred from the bytes, or from letters that were garbled.</summary>
    public Certainty Certainty =>
        Garbling is null && Evidence is EncodingEvidence.ByteOrderMark or EncodingEvidence.Declared ? Certainty.Stated : Certainty.Inferred;

    /// <summary>How many NUL and stray control characters were left out of the text. Tabs, form feeds and line ends are none.</summary>
    public int Stripped { get; internal init; }

    /// <summary>How many U+FFFD stand in the text: characters that were lost here or before.</summary>
    public int Lost { get; internal init; }

    /// <summary>Why the text is beyond repair, in a few English words; null where it is not. Such a text is not parsed.</summary>
    public string? Damage { get; internal init; }

    /// <summary>Whether the text is noise: binary data, letters lost, or no letters at all.</summary>
    public bool IsBeyondRepair => Damage is not null;

    /// <summary>Name and garbling in one, such as <c>utf-8 (windows-1256 read as windows-1252)</c>.</summary>
    public override string ToString() => Garbling is null ? Name : $"{Name} ({Garbling})";
}
