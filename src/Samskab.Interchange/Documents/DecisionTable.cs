using Samskab.Areas;
using Samskab.Mandates;
using Samskab.Shapes;
using Samskab.Themes;

namespace Samskab.Documents;

/// <summary>The members of a decision.</summary>
internal static class DecisionTable
{
    public static ObjectShape<Decision> Shape { get; } = Table();

    private static ObjectShape<Decision> Table()
    {
        var members = new Members<Decision>();
        var id = members.Id(its => its.Id);
        var byMember = members.Required("by", HolderTable.Shape, its => its.By, "Who decided.");
        var matter = members.Required("matter", new IdShape<MatterId>(), its => its.Matter, "The matter.");
        var onMember = members.Required("on", new DateShape(), its => its.On, "The day.");
        var recorded = members.Decisive("recorded", new InstantShape(), its => its.Recorded, "When it was recorded.");
        var area = members.Decisive("area", new IdShape<AreaId>(), its => its.Area, "The area.");
        var theme = members.Decisive("theme", new IdShape<ThemeId>(), its => its.Theme, "The theme.");
        var amount = members.Decisive("amount", MoneyTable.Shape, its => its.Amount, "The amount.");
        var under = members.Decisive(
            "under",
            new IdShape<MandateId>(),
            its => its.Under,
            "The mandate it was made under."
        );
        var participants = members.Optional(
            "participants",
            Lists.Whole(CommonMembers.ParticipantShape),
            its => its.Participants,
            "Who took part, as tokens that only the host understands."
        );
        var evidence = members.Evidence(its => its.Evidence);
        var basis = members.Basis(its => its.Basis);
        var table = members.Make(read =>
            new()
            {
                Id = read.Of(id),
                By = read.Of(byMember)!,
                Matter = read.Of(matter),
                On = read.Of(onMember),
                Recorded = read.Of(recorded),
                Area = read.Of(area),
                Theme = read.Of(theme),
                Amount = read.Of(amount),
                Under = read.Of(under),
                Participants = read.Of(participants),
                Evidence = read.Of(evidence),
                Basis = basis(read),
            }
        );
        return new("decision", "What was decided, by whom and when.", table) { IsStrict = true };
    }
}
