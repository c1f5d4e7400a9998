using Samskab.Forums;
using Samskab.Shapes;

namespace Samskab.Documents;

/// <summary>The members of terms of reference.</summary>
internal static class TermsTable
{
    public static ObjectShape<TermsOfReference> Shape { get; } = Table();

    private static ObjectShape<TermsOfReference> Table()
    {
        var members = new Members<TermsOfReference>();
        var version = members.Required(
            "version",
            CommonMembers.NameShape,
            its => its.Version,
            "The name of the version."
        );
        var fromMember = members.Decisive("from", BoundTable.Shape, its => its.From, "The first day they hold.");
        var purpose = members.Optional("purpose", TermsSectionTable.Shape, its => its.Purpose, "The purpose.");
        var tasks = members.Optional("tasks", TermsSectionTable.Shape, its => its.Tasks, "The tasks.");
        var decisionMandate = members.Optional(
            "decisionMandate",
            TermsSectionTable.Shape,
            its => its.DecisionMandate,
            "What it may decide."
        );
        var composition = members.Optional(
            "composition",
            TermsSectionTable.Shape,
            its => its.Composition,
            "Who takes part."
        );
        var meetingFrequency = members.Optional(
            "meetingFrequency",
            TermsSectionTable.Shape,
            its => its.MeetingFrequency,
            "How often it meets."
        );
        var relationToBranches = members.Optional(
            "relationToBranches",
            TermsSectionTable.Shape,
            its => its.RelationToBranches,
            "How a municipal circle relates to the branches."
        );
        var quorum = members.Optional(
            "quorum",
            QuorumTable.Shape,
            its => its.Quorum,
            "How many seats must be acted in before it can decide."
        );
        var table = members.Make(read =>
            new()
            {
                Version = read.Of(version)!,
                From = read.Of(fromMember),
                Purpose = read.Of(purpose),
                Tasks = read.Of(tasks),
                DecisionMandate = read.Of(decisionMandate),
                Composition = read.Of(composition),
                MeetingFrequency = read.Of(meetingFrequency),
                RelationToBranches = read.Of(relationToBranches),
                Quorum = read.Of(quorum),
            }
        );
        return new("termsOfReference", "What a forum is for, by version.", table);
    }
}
