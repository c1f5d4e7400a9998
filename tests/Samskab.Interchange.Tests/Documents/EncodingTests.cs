using System.Text;
using static Samskab.Tests.Documents.Sample;

namespace Samskab.Tests.Documents;

public sealed class EncodingTests
{
    private const string Text = """{ "format": "samskab/1" }""";

    public static TheoryData<string, bool, string> Others =>
        new()
        {
            { "utf-16", true, "UTF-16" },
            { "utf-16", false, "UTF-16" },
            { "utf-16BE", true, "UTF-16" },
            { "utf-16BE", false, "UTF-16" },
            { "utf-32", true, "UTF-32" },
            { "utf-32", false, "UTF-32" },
            { "utf-32BE", true, "UTF-32" },
            { "utf-32BE", false, "UTF-32" },
        };

    [Theory]
    [MemberData(nameof(Others))]
    public void Another_encoding_is_named(string name, bool marked, string value)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] bytes = [.. marked ? encoding.GetPreamble() : [], .. encoding.GetBytes(Text)];

        var problem = Read(bytes).Problems.Single();

        problem.Code.ShouldBe("not-utf8");
        problem.Value.ShouldBe(value);
        problem.Permitted.ShouldBe("UTF-8");
    }

    [Fact]
    public void A_letter_in_the_encoding_of_old_Windows_programs_is_told_with_its_line()
    {
        var problem = Read(Encoding.Latin1.GetBytes("{\n \"format\": \"Ærø\" }")).Problems.Single();

        problem.Code.ShouldBe("not-utf8");
        problem.Line.ShouldBe(2);
        problem.Value.ShouldBe("0xC6");
    }

    [Fact]
    public void A_byte_order_mark_alone_is_an_empty_document() =>
        Read([.. Encoding.UTF8.Preamble]).Problems.Single().Code.ShouldBe("empty");
}
