using Samskab.Agreements;
using Samskab.Forums;
using Samskab.Mandates;
using Samskab.Shapes;
using Samskab.Uptake;
using Samskab.Values;

namespace Samskab.Documents;

/// <summary>The members of what shows that a step was taken: one, whose name says what it refers to.</summary>
internal static class StepEvidenceTable
{
    private static readonly OpaqueShape<RecordRef> Reference = new(
        "^(?![0-9]{6}-?[0-9]{4}$)[A-Za-z0-9._:/-]{1,128}$",
        ProblemCodes.RecordNotPermitted
    );

    public static ObjectShape<StepEvidence> Shape { get; } =
        new(
            "stepEvidence",
            "What shows that a step was taken: a part of the document, or a record of the host's own.",
            Id<StepEvidence.OfMeeting, MeetingId>("meeting", its => its.Id, id => new(id), "A meeting."),
            Id<StepEvidence.OfDecision, DecisionId>("decision", its => its.Id, id => new(id), "A decision."),
            Id<StepEvidence.OfTerms, ForumId>("terms", its => its.Forum, id => new(id), "A forum with terms."),
            Id<StepEvidence.OfAgreement, AgreementId>("agreement", its => its.Id, id => new(id), "An agreement."),
            Id<StepEvidence.OfExpectations, AgreementId>(
                "expectations",
                its => its.Id,
                id => new(id),
                "An alignment of expectations."
            ),
            Id<StepEvidence.OfGroundRules, AgreementId>("groundRules", its => its.Id, id => new(id), "Ground rules."),
            Only<StepEvidence.OfRecord, RecordRef>(
                "record",
                Reference,
                its => its.Reference,
                reference => new(reference),
                "A record of the host's own, by a reference that only the host understands: no personal data."
            )
        )
        {
            IsStrict = true,
        };

    private static Case<StepEvidence> Id<TCase, TId>(
        string name,
        Func<TCase, TId> valueIn,
        Func<TId, TCase> create,
        string description
    )
        where TCase : StepEvidence
        where TId : struct, IIdentifier<TId> => Only(name, new IdShape<TId>(), valueIn, create, description);

    private static Case<StepEvidence> Only<TCase, TId>(
        string name,
        Shape<TId> shape,
        Func<TCase, TId> valueIn,
        Func<TId, TCase> create,
        string description
    )
        where TCase : StepEvidence
        where TId : struct
    {
        var members = new Members<TCase>();
        var only = members.Required(name, shape, valueIn, description);
        return members.Make(read => create(read.Of(only))).As<StepEvidence>(its => its, its => its as TCase);
    }
}
