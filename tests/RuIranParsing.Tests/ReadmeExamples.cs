namespace RuIranParsing.Tests;

/// <summary>
/// The README's C# examples, compiled and run. Each one lies in a [Fact] between "#region readme: NAME" and "#endregion", word
/// for word as in the README; what comes after the region asserts what the README says of it.
/// </summary>
public sealed class ReadmeExamples
{
}
