using FsCheck;
using FsCheck.Fluent;
using Samskab.Collaborations;
using static Samskab.Tests.Documents.AnyText;

namespace Samskab.Tests.Documents;

/// <summary>Generates documents that can be written, with awkward texts, absent members and empty lists.</summary>
internal static class AnyDocument
{
    private static readonly Gen<CollaborationParts> Document =
        from asOf in Day
        from itsAreas in Distinct(AnySetting.Areas, one => one.Id)
        from itsThemes in Distinct(AnySetting.Themes, one => one.Id)
        from itsTargetGroups in Distinct(AnySetting.TargetGroups, one => one.Id)
        from itsMatters in Distinct(AnySetting.Matters, one => one.Id)
        from itsActors in Distinct(AnySetting.Actors, one => one.Id)
        from itsForums in Distinct(AnyForum.Forums, one => one.Id)
        from itsMeetings in Distinct(AnyForum.Meetings, one => one.Id)
        from itsMandates in Distinct(AnyForum.Mandates, one => one.Id)
        from itsDecisions in Distinct(AnyForum.Decisions, one => one.Id)
        from itsExpectations in Distinct(AnyOffer.Expectations, one => one.Id)
        from itsGroundRules in Distinct(AnyOffer.Rules, one => one.Id)
        from itsAgreements in Distinct(AnyOffer.Agreements, one => one.Id)
        from itsNeeds in Distinct(AnyOffer.Needs, one => one.Id)
        from itsInitiatives in Distinct(AnyOffer.Initiatives, one => one.Id)
        from itsOffers in Distinct(AnyOffer.Offers, one => one.Id)
        from itsSteps in Distinct(AnyStep.Steps, one => one.Id)
        from itsContacts in Distinct(AnyContact.Contacts, one => one.Id)
        from itsReceptionTimelines in Distinct(AnyTimeline.Timelines, one => one.Id)
        select new CollaborationParts
        {
            AsOf = asOf,
            Areas = itsAreas,
            Themes = itsThemes,
            TargetGroups = itsTargetGroups,
            Matters = itsMatters,
            Actors = itsActors,
            Forums = itsForums,
            Meetings = itsMeetings,
            Mandates = itsMandates,
            Decisions = itsDecisions,
            Expectations = itsExpectations,
            GroundRules = itsGroundRules,
            Agreements = itsAgreements,
            Needs = itsNeeds,
            Initiatives = itsInitiatives,
            Offers = itsOffers,
            Steps = itsSteps,
            Contacts = itsContacts,
            ReceptionTimelines = itsReceptionTimelines,
        };

    public static Arbitrary<CollaborationParts> Arbitrary { get; } = Arb.From(Document);
}
