using Samskab.Forums;
using Samskab.Shapes;

namespace Samskab.Documents;

/// <summary>The members of a quorum.</summary>
internal static class QuorumTable
{
    public static ObjectShape<Quorum> Shape { get; } = Table();

    private static ObjectShape<Quorum> Table()
    {
        var number = new WholeNumberShape(1);
        var members = new Members<Quorum>();
        var seats = members.Decisive("seats", number, its => its.Seats, "The least number of seats.");
        var eachSide = members.Decisive(
            "eachSide",
            number,
            its => its.EachSide,
            "The least number of seats of each side."
        );
        members.Rule(seats, read => OfNothing(read.Of(seats), read.Of(eachSide)));
        var table = members.Make(read => new(read.Of(seats), read.Of(eachSide)));
        return new(
            "quorum",
            "How many seats must be acted in before a forum can decide: seats, eachSide, or both.",
            table
        );
    }

    private static Clash? OfNothing(int? seats, int? eachSide) =>
        seats is null && eachSide is null
            ? new(ProblemCodes.MissingMember, "{}", "whole number, 1 or more; or eachSide instead")
            : null;
}
