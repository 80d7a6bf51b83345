using System.Reflection;

namespace RuIranParsing.Tests;

public sealed class ReadmeTests
{
    private const string Source =
        """
        using System.Text;

        public sealed class Examples
        {
            [Fact]
            public void Runs()
            {
                #region readme: parse
                int one = 1;
                Use(one);
                #endregion
            }
        }
        """;

    private static string Readme => File.ReadAllText(Repository.File("README.md"));

    private static string Examples => File.ReadAllText(Repository.File("tests/RuIranParsing.Tests/ReadmeExamples.cs"));

    [Fact]
    public void Every_example_of_the_readme_is_compiled_and_run() => Assert.Equal([], ReadmeCode.Complaints(Readme, Examples));

    [Fact]
    public void The_facts_of_the_examples_are_the_ones_that_run()
    {
        foreach (ReadmeCode.Region region in ReadmeCode.Regions(Examples))
        {
            FactAttribute? fact = typeof(ReadmeExamples).GetMethod(region.Fact ?? "")?.GetCustomAttribute<FactAttribute>();
            Assert.True(fact is { Skip: null }, $"region {region.Name} is not run by a [Fact] of {nameof(ReadmeExamples)}");
        }
    }

    [Fact]
    public void A_block_equals_its_region_whatever_the_white_space() =>
        Assert.Empty(ReadmeCode.Complaints("# Use\r\n\r\n```csharp\r\nint one = 1;\r\n\r\nUse(one);\r\n```\r\n", Source));

    [Fact]
    public void Using_directives_of_a_block_may_head_the_test_file() =>
        Assert.Empty(ReadmeCode.Complaints("```cs\nusing RuIranParsing;\nusing System.Text;\n\nint one = 1;\nUse(one);\n```", Source));

    [Fact]
    public void A_using_directive_the_test_file_lacks_is_a_complaint() =>
        Assert.Equal(
            ["README line 1: the test file compiles without \"using System.Xml;\""],
            ReadmeCode.Complaints("```csharp\nusing System.Xml;\nint one = 1;\nUse(one);\n```", Source));

    [Fact]
    public void A_block_without_a_region_is_a_complaint() =>
        Assert.Equal(
            ["README line 6: no region of the test file has this code"],
            ReadmeCode.Complaints("```csharp\nint one = 1;\nUse(one);\n```\n\n```csharp\nint two = 2;\n```", Source));

    [Fact]
    public void A_region_without_a_block_is_a_complaint() =>
        Assert.Equal(["region parse (line 8): no block of the README has this code"], ReadmeCode.Complaints("# Use\n", Source));

    [Theory]
    [InlineData("")]
    [InlineData("[Fact(Skip = \"later\")]")]
    public void A_region_that_no_fact_runs_is_a_complaint(string attribute) =>
        Assert.Equal(
            ["region parse (line 8): it is not inside a [Fact], so that nothing runs it"],
            ReadmeCode.Complaints("```csharp\nint one = 1;\nUse(one);\n```", Source.Replace("[Fact]", attribute, StringComparison.Ordinal)));

    [Fact]
    public void Blocks_in_other_languages_are_left_alone() =>
        Assert.Empty(ReadmeCode.Blocks("```sh\nruiran parse x\n```\n\n```json\n{}\n```\n"));
}
