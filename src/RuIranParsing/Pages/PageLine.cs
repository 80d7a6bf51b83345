namespace RuIranParsing;

/// <summary>A line that is not blank: <c>[Start, End)</c> of the text without its line end, and the same in the folded text. Number is 1-based and counts blank lines.</summary>
internal readonly record struct PageLine(int Start, int End, int FoldStart, int FoldEnd, int Number);
