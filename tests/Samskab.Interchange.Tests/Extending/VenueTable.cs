using Samskab.Documents;
using Samskab.Shapes;

namespace Samskab.Tests.Extending;

#region extend-table
/// <summary>The members of a venue.</summary>
internal static class VenueTable
{
    public static ObjectShape<Venue> Shape { get; } = Table();

    private static ObjectShape<Venue> Table()
    {
        var members = new Members<Venue>();
        var name = members.Name(its => its.Name);
        var places = members.Optional("places", OfferTable.Places, its => its.Places, "How many it has room for.");
        var isStepFree = members.Optional(
            "isStepFree",
            new FlagShape { SaysNo = true },
            its => its.IsStepFree,
            "Whether one gets in without a step."
        );
        var table = members.Make(read =>
            new()
            {
                Name = read.Of(name)!,
                Places = read.Of(places),
                IsStepFree = read.Of(isStepFree),
            }
        );
        return new("venue", "Where people meet.", table);
    }
}
#endregion
