using FsCheck;
using FsCheck.Fluent;
using Samskab.Agreements;
using Samskab.Forums;
using Samskab.Mandates;
using Samskab.Offers;
using Samskab.Rules;
using Samskab.Uptake;
using static Samskab.Tests.Documents.AnyText;
using static Samskab.Tests.Documents.AnyValue;

namespace Samskab.Tests.Documents;

/// <summary>Generates steps that were taken.</summary>
internal static class AnyStep
{
    private static readonly Gen<AgreementId> AgreementIds = Id(text => new AgreementId(text));

    private static readonly Gen<StepState> States = Gen.OneOf(
        Gen.Elements<StepState>(new StepState.TakenUp(), new StepState.Done()),
        Gen.Elements(Enum.GetValues<SetAsideReason>()).Select(StepState (reason) => new StepState.SetAside(reason))
    );

    private static readonly Gen<StepEvidence> Evidence = Gen.OneOf(
        Id(text => new MeetingId(text)).Select(StepEvidence (id) => new StepEvidence.OfMeeting(id)),
        Id(text => new DecisionId(text)).Select(StepEvidence (id) => new StepEvidence.OfDecision(id)),
        ForumIds.Select(StepEvidence (id) => new StepEvidence.OfTerms(id)),
        AgreementIds.Select(StepEvidence (id) => new StepEvidence.OfAgreement(id)),
        AgreementIds.Select(StepEvidence (id) => new StepEvidence.OfExpectations(id)),
        AgreementIds.Select(StepEvidence (id) => new StepEvidence.OfGroundRules(id)),
        Gen.Elements<RecordRef>(new("27.00.00-A00-1-16"), new("https://sag/1_2"), new("010170123"))
            .Select(StepEvidence (reference) => new StepEvidence.OfRecord(reference))
    );

    public static readonly Gen<StepTaken> Steps =
        from itsId in Id(text => new StepId(text))
        from itsRule in Gen.Elements<RuleId>(new("getting-started/map-needs"), new("a/b-1"))
        from itsState in States
        from itsBy in OrNone(ListOf(ActorIds))
        from itsParticipants in OrNone(ListOf(Participants))
        from itsOn in OrNull(AnyBound)
        from itsForum in OrNone(ForumIds)
        from itsInitiative in OrNone(Id(text => new InitiativeId(text)))
        from itsEvidence in ListOf(Evidence)
        from itsBasis in Bases
        from itsDescribedIn in ListOf(Citations)
        select new StepTaken
        {
            Id = itsId,
            Rule = itsRule,
            State = itsState,
            By = itsBy,
            Participants = itsParticipants,
            On = itsOn,
            Forum = itsForum,
            Initiative = itsInitiative,
            Evidence = itsEvidence,
            Basis = itsBasis,
            DescribedIn = itsDescribedIn,
        };
}
