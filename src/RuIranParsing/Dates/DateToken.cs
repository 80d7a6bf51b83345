using System.Runtime.InteropServices;

namespace RuIranParsing;

/// <summary>A word or number of folded text with what it means in a date and what lies before it.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct DateToken(int Start, int End, DateWord Word, short Value, int Number, byte Digits, DateGap Gap, int GapLength, bool HasWaw)
{
    private const DateGap Joints = DateGap.Space | DateGap.Comma | DateGap.Dash | DateGap.Slash | DateGap.Bracket;

    // «15 / كانون الثاني (يناير)، 2024»
    private const int LongestGap = 4;

    /// <summary>True where the gap before it may lie between the day, the month and the year of one date. A full stop does where no space follows it.</summary>
    internal bool Joins => GapLength <= LongestGap && ((Gap & ~Joints) == 0 || Gap == DateGap.Dot);

    /// <summary>True where nothing but spaces, if that, lie before it.</summary>
    internal bool IsNext => (Gap & ~DateGap.Space) == 0 && Word != DateWord.End;

    internal bool IsNumber(int largest, int digits = 2) => Word == DateWord.Number && Digits <= digits && Number <= largest;

    /// <summary>«يوم», «شهر» and their like: one of a unit.</summary>
    internal bool IsOne(TimeUnit unit) => Word == DateWord.Unit && Value == ((int)unit * 4) + 1;
}
