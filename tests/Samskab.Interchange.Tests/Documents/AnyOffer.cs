using FsCheck;
using FsCheck.Fluent;
using Samskab.Agreements;
using Samskab.CoCreation;
using Samskab.Facts;
using Samskab.Mandates;
using Samskab.Offers;
using Samskab.Rules;
using Samskab.Sources;
using Samskab.Values;
using static Samskab.Tests.Documents.AnyText;
using static Samskab.Tests.Documents.AnyValue;

namespace Samskab.Tests.Documents;

/// <summary>Generates agreements, needs, initiatives and offers.</summary>
internal static class AnyOffer
{
    private static readonly Gen<Capacity?> People = OrNone(Gen.Choose(0, 999).Select(people => new Capacity(people)));

    public static readonly Gen<ExpectationAlignment> Expectations =
        from itsId in Id(text => new AgreementId(text))
        from itsParties in ListOf(ActorIds)
        from itsContactRole in Text
        from itsAnswerWhen in Text
        from itsContactHow in Text
        from itsInfluence in Text
        from itsAgreed in OrNull(AnyBound)
        from itsBasis in Bases
        from itsDescribedIn in ListOf(Citations)
        select new ExpectationAlignment
        {
            Id = itsId,
            Parties = itsParties,
            ContactRole = itsContactRole,
            AnswerWhen = itsAnswerWhen,
            ContactHow = itsContactHow,
            Influence = itsInfluence,
            Agreed = itsAgreed,
            Basis = itsBasis,
            DescribedIn = itsDescribedIn,
        };

    public static readonly Gen<SharedTask> SharedTasks =
        from itsName in Words
        from itsTakesProfessional in Truth
        from itsDoneBy in OrNone(ListOf(ActorIds))
        from itsRestsOn in OrNone(ListOf(Participants))
        from itsIsWrittenDown in Truth
        select new SharedTask
        {
            Name = itsName,
            TakesProfessional = itsTakesProfessional,
            DoneBy = itsDoneBy,
            RestsOn = itsRestsOn,
            IsWrittenDown = itsIsWrittenDown,
        };

    public static readonly Gen<GroundRules> Rules =
        from itsId in Id(text => new AgreementId(text))
        from itsParties in ListOf(ActorIds)
        from itsWhereVolunteers in Text
        from itsWhenProfessionals in Text
        from itsWhenNotMunicipality in Text
        from itsTasks in OrNone(ListOf(SharedTasks))
        from itsAgreed in OrNull(AnyBound)
        from itsBasis in Bases
        from itsDescribedIn in ListOf(Citations)
        select new GroundRules
        {
            Id = itsId,
            Parties = itsParties,
            WhereVolunteers = itsWhereVolunteers,
            WhenProfessionals = itsWhenProfessionals,
            WhenNotMunicipality = itsWhenNotMunicipality,
            Tasks = itsTasks,
            Agreed = itsAgreed,
            Basis = itsBasis,
            DescribedIn = itsDescribedIn,
        };

    public static readonly Gen<Commitment> Commitments =
        from itsBy in ActorIds
        from itsText in Words
        select new Commitment { By = itsBy, Text = itsText };

    public static readonly Gen<CooperationAgreement> Agreements =
        from itsId in Id(text => new AgreementId(text))
        from itsParties in ListOf(ActorIds)
        from itsCommitments in OrNone(ListOf(Commitments))
        from itsIsBinding in Truth
        from itsDuring in Span
        from itsBasis in Bases
        from itsDescribedIn in ListOf(Citations)
        select new CooperationAgreement
        {
            Id = itsId,
            Parties = itsParties,
            Commitments = itsCommitments,
            IsBinding = itsIsBinding,
            During = itsDuring,
            Basis = itsBasis,
            DescribedIn = itsDescribedIn,
        };

    public static readonly Gen<Need> Needs =
        from itsId in Id(text => new NeedId(text))
        from itsTheme in ThemeIds
        from itsTargetGroups in OrNone(ListOf(GroupIds))
        from itsAreas in OrNone(ListOf(AreaIds))
        from itsPeople in People
        from itsDuring in Span
        from itsBasis in Bases
        from itsDescribedIn in ListOf(Citations)
        select new Need
        {
            Id = itsId,
            Theme = itsTheme,
            TargetGroups = itsTargetGroups,
            Areas = itsAreas,
            People = itsPeople,
            During = itsDuring,
            Basis = itsBasis,
            DescribedIn = itsDescribedIn,
        };

    private static readonly Gen<Reading> Taken =
        from interpretation in Gen.Elements(CoCreationReadings.Established, CoCreationReadings.Sectors)
        from option in Gen.Elements<string>([.. interpretation.Options])
        select interpretation.As(option);

    public static readonly Gen<Statement> Statements =
        from fact in Gen.Elements<Samskab.Facts.Fact>([.. CoCreationFacts.All])
        from answer in Gen.Elements(Answer.Yes, Answer.No, Answer.Unknown)
        from party in OrNone(Gen.Elements<Party>([.. fact.Answerers]))
        from days in Day.Two()
        from basis in Gen.Elements(Basis.Stated, Basis.Derived, Basis.Assumed)
        from evidence in ListOf(Proof)
        from readings in ListOf(Taken)
        let inOrder = !(days.Item2 < days.Item1)
        select new Statement
        {
            Fact = fact.Key,
            Answer = answer,
            By = party,
            From = inOrder ? days.Item1 : days.Item2,
            Until = inOrder ? days.Item2 : days.Item1,
            Basis = basis,
            Evidence = evidence,
            Readings = readings,
        };

    public static readonly Gen<Initiative> Initiatives =
        from id in Id(text => new InitiativeId(text))
        from name in Words
        from participants in OrNone(ListOf(ActorIds))
        from status in OrNull(TimelineOf(Gen.Elements(Enum.GetValues<OfferStatus>())))
        from mandate in OrNone(Id(text => new MandateId(text)))
        from firstMet in OrNull(AnyBound)
        from solutionSet in OrNull(AnyBound)
        from qualityChecks in OrNone(ListOf(AnyBound))
        from evaluations in OrNone(ListOf(AnyBound))
        from describedIn in ListOf(Citations)
        from statements in ListOf(Statements)
        select new Initiative
        {
            Id = id,
            Name = name,
            Participants = participants,
            Mandate = mandate,
            PartiesFirstMet = firstMet,
            SolutionSet = solutionSet,
            QualityChecks = qualityChecks,
            Evaluations = evaluations,
            Status = status,
            DescribedIn = describedIn,
            Statements = statements.DistinctBy(its => (its.Fact, its.By, its.From, its.Basis)).ToValueList(),
        };

    public static readonly Gen<Offer> Offers =
        from itsId in Id(text => new OfferId(text))
        from itsName in Words
        from itsProvider in ActorIds
        from itsTheme in ThemeIds
        from itsTargetGroups in OrNone(ListOf(GroupIds))
        from itsAreas in OrNone(ListOf(AreaIds))
        from itsDuring in Span
        from itsStatus in OrNull(TimelineOf(Gen.Elements(Enum.GetValues<OfferStatus>())))
        from itsCapacity in People
        from itsSchedule in Schedules
        from itsFrom in OrNone(Id(text => new InitiativeId(text)))
        from itsBasis in Bases
        from itsDescribedIn in ListOf(Citations)
        select new Offer
        {
            Id = itsId,
            Name = itsName,
            Provider = itsProvider,
            Theme = itsTheme,
            TargetGroups = itsTargetGroups,
            Areas = itsAreas,
            During = itsDuring,
            Status = itsStatus,
            Capacity = itsCapacity,
            Schedule = itsSchedule,
            From = itsFrom,
            Basis = itsBasis,
            DescribedIn = itsDescribedIn,
        };
}
