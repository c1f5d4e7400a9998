using Samskab.Shapes;
using Samskab.Sources;

namespace Samskab.Documents;

/// <summary>The members of a reading.</summary>
internal static class ReadingTable
{
    public static ObjectShape<Reading> Shape { get; } = Table();

    private static ObjectShape<Reading> Table()
    {
        var members = new Members<Reading>();
        var interpretation = members.Required(
            "interpretation",
            new IdShape<InterpretationId>(),
            its => its.Interpretation,
            "The place that can be read in several ways."
        );
        var option = members.Required("option", CommonMembers.NameShape, its => its.Option, "The reading taken of it.");
        var table = members.Make(read => new(read.Of(interpretation), read.Of(option)!));
        return new("reading", "A reading that was taken where a source allows several.", table);
    }
}
