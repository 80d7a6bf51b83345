using System.Runtime.InteropServices;

namespace RuIranParsing;

/// <summary>Counts over one segment, taken in the same pass that looks for phrases.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct LineShape
{
    /// <summary>Words: runs of one script or of digits.</summary>
    internal int Words;

    /// <summary>Words of digits.</summary>
    internal int Numbers;

    /// <summary>Words of Latin letters.</summary>
    internal int Latin;

    /// <summary>Words of Arabic letters.</summary>
    internal int Arabic;

    /// <summary>Known finite verbs, with or without a conjunction glued on.</summary>
    internal int Verbs;

    /// <summary>Particles, prepositions, pronouns.</summary>
    internal int Functions;

    /// <summary>Names of social networks.</summary>
    internal int Networks;

    /// <summary>Captcha material: number words and digits.</summary>
    internal int NumberWords;

    /// <summary>What the word lists say of the first word (a conjunction glued on taken off).</summary>
    internal WordFlags FirstWord;

    /// <summary>The first word starts with و or ف before a known verb.</summary>
    internal bool StartsConjunctionVerb;

    /// <summary>The first word starts with و.</summary>
    internal bool StartsWaw;

    /// <summary>The first word starts with the article.</summary>
    internal bool StartsArticle;

    /// <summary>Full stops, question and exclamation marks that close a sentence within the segment.</summary>
    internal int Sentences;

    /// <summary>A hash of all words in order, to find pieces that repeat.</summary>
    internal ulong Hash;

    /// <summary>First and last folded unit.</summary>
    internal char First;

    internal char Last;
}
