using Samskab.Collaborations;
using Samskab.Shapes;

namespace Samskab.Documents;

/// <summary>The members of a document.</summary>
internal static class DocumentTable
{
    public static ObjectShape<CollaborationParts> Of(DocumentVocabulary vocabulary)
    {
        var members = new Members<CollaborationParts>();
        members.Required(
            "format",
            new FormatShape(CollaborationFormat.Format),
            _ => CollaborationFormat.Format,
            "The format and its version."
        );
        var asOf = members.Optional("asOf", new DateShape(), its => its.AsOf, "The day the document describes.");
        var areas = members.List("areas", AreaTable.Shape, its => its.Areas, "The areas. Each id stands once.");
        var themes = members.List("themes", ThemeTable.Shape, its => its.Themes, "The themes. Each id stands once.");
        var targetGroups = members.List(
            "targetGroups",
            TargetGroupTable.Shape,
            its => its.TargetGroups,
            "The target groups. Each id stands once."
        );
        var matters = members.List(
            "matters",
            MatterTable.Shape,
            its => its.Matters,
            "What can be decided. Each id stands once."
        );
        var actors = members.List("actors", ActorTable.Shape, its => its.Actors, "The actors. Each id stands once.");
        var forums = members.List("forums", ForumTable.Shape, its => its.Forums, "The fora. Each id stands once.");
        var meetings = members.List(
            "meetings",
            MeetingTable.Shape,
            its => its.Meetings,
            "The meetings. Each id stands once."
        );
        var mandates = members.List(
            "mandates",
            MandateTable.Shape,
            its => its.Mandates,
            "The mandates. Each id stands once."
        );
        var decisions = members.List(
            "decisions",
            DecisionTable.Shape,
            its => its.Decisions,
            "The decisions. Each id stands once."
        );
        var expectations = members.List(
            "expectations",
            ExpectationTable.Shape,
            its => its.Expectations,
            "What parties expect of one another. Each id stands once."
        );
        var groundRules = members.List(
            "groundRules",
            GroundRulesTable.Shape,
            its => its.GroundRules,
            "The ground rules. Each id stands once."
        );
        var agreements = members.List(
            "agreements",
            AgreementTable.Shape,
            its => its.Agreements,
            "The agreements. Each id stands once."
        );
        var needs = members.List("needs", NeedTable.Shape, its => its.Needs, "The needs. Each id stands once.");
        var initiatives = members.List(
            "initiatives",
            InitiativeTable.Of(vocabulary),
            its => its.Initiatives,
            "The initiatives. Each id stands once."
        );
        var offers = members.List("offers", OfferTable.Shape, its => its.Offers, "The offers. Each id stands once.");
        var steps = members.List(
            "steps",
            StepTable.Shape,
            its => its.Steps,
            "What has been made of the advice. Each id stands once."
        );
        var contacts = members.List(
            "contacts",
            ContactTable.Shape,
            its => its.Contacts,
            "Who turned to whom, and when. Each id stands once."
        );
        var receptionTimelines = members.List(
            "receptionTimelines",
            ReceptionTimelineTable.Shape,
            its => its.ReceptionTimelines,
            "The timelines of reception workshops. Each id stands once."
        );
        var table = members.Make(read =>
            new()
            {
                AsOf = read.Of(asOf),
                Areas = read.Of(areas),
                Themes = read.Of(themes),
                TargetGroups = read.Of(targetGroups),
                Matters = read.Of(matters),
                Actors = read.Of(actors),
                Forums = read.Of(forums),
                Meetings = read.Of(meetings),
                Mandates = read.Of(mandates),
                Decisions = read.Of(decisions),
                Expectations = read.Of(expectations),
                GroundRules = read.Of(groundRules),
                Agreements = read.Of(agreements),
                Needs = read.Of(needs),
                Initiatives = read.Of(initiatives),
                Offers = read.Of(offers),
                Steps = read.Of(steps),
                Contacts = read.Of(contacts),
                ReceptionTimelines = read.Of(receptionTimelines),
            }
        );
        return new("document", "What a municipality and civil society do together.", table) { Stays = true };
    }
}
