using Samskab.TestKit;
using Xunit;

namespace Samskab.Conventions.Tests.Documents;

public sealed class SnippetTests
{
    private static readonly string[] Free = ["bash", "json", "mermaid"];

    [Fact]
    public void Every_code_block_is_a_region_of_a_compiled_file()
    {
        var wrong =
            from block in DocumentBlock.All()
            where block.Language == "csharp"
            let region = Region.Find(block.Marked("snippet"))
            where region != block.Text
            select $"{block}: {Difference(block.Text, region)}";

        wrong.ShouldBeNone(
            "A ```csharp block follows <!-- snippet: name --> and equals #region name under samples or tests."
        );
    }

    [Fact]
    public void Every_printed_output_is_a_verified_one()
    {
        var wrong =
            from block in DocumentBlock.All()
            where block.Language == "text"
            let output = Output(block.Marked("output"))
            where output != block.Text
            select $"{block}: {Difference(block.Text, output)}";

        wrong.ShouldBeNone(
            "A ```text block follows <!-- output: path/to/Class.Method.verified.txt --> and equals that file."
        );
    }

    [Fact]
    public void Every_block_is_of_a_kind_that_is_compared_or_need_not_be()
    {
        var unknown =
            from block in DocumentBlock.All()
            where block.Language is not ("csharp" or "text") && !Free.Contains(block.Language)
            select $"{block}: ```{block.Language}";

        unknown.ShouldBeNone("A block is csharp or text, which are compared, or bash, json or mermaid.");
    }

    // The marker gives the path of the verified file, with or without its ending.
    private static string? Output(string? path)
    {
        var file =
            path is null || path.EndsWith(".verified.txt", StringComparison.Ordinal) ? path : path + ".verified.txt";
        return file is not null && File.Exists(Repository.Path(file)) ? Repository.Read(file).TrimEnd() : null;
    }

    private static string Difference(string shown, string? compared)
    {
        if (compared is null)
        {
            return "nothing of the name in its marker was found";
        }
        var (left, right) = (shown.Split('\n'), compared.Split('\n'));
        var line = left.Zip(right).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"line {line + 1} is «{left.ElementAtOrDefault(line)}», compiled «{right.ElementAtOrDefault(line)}»";
    }
}
