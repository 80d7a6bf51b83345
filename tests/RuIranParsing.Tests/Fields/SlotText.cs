namespace RuIranParsing.Tests.Fields;

/// <summary>Prints the names that a reader found: "place بيروت, agency رويترز".</summary>
internal static class SlotText
{
    public static string Of(string line, in NameSlots slots)
    {
        List<string> names = [];
        for (int i = 0; i < slots.Count; i++)
            names.Add($"{slots[i].Role.ToString().ToLowerInvariant()} {line[slots[i].Start..slots[i].End]}");
        return string.Join(", ", names);
    }
}
