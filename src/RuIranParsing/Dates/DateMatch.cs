using System.Runtime.InteropServices;

namespace RuIranParsing;

/// <summary>A date found in folded text: <c>[Start, End)</c> of it, and the shape that was read.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct DateMatch(PartialDate Date, int Start, int End, string Rule, bool AfterToday);
