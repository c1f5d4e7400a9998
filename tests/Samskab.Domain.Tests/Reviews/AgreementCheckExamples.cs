using Samskab.Agreements;
using Samskab.Chapters;
using Samskab.Collaborations;
using Samskab.Values;
using static Samskab.Domain.Tests.Reviews.Examples;
using static Samskab.Domain.Tests.Reviews.Reviewed;

namespace Samskab.Domain.Tests.Reviews;

/// <summary>Examples of the checks of what the parties agree on: ground rules, expectations and agreements.</summary>
internal static class AgreementCheckExamples
{
    private static readonly GroundRules Rules = new()
    {
        Id = new("s"),
        Parties = [new("jobcenter"), new("roede-kors")],
    };

    private static readonly GroundRules Answered = Rules with
    {
        WhereVolunteers = "sprogcafé",
        WhenProfessionals = "sagsbehandling",
        WhenNotMunicipality = "fester",
    };

    private static readonly ExpectationAlignment Aligned = new()
    {
        Id = new("f"),
        Parties = [new("jobcenter"), new("roede-kors")],
    };

    private static readonly ExpectationAlignment AllAligned = Aligned with
    {
        ContactRole = "frivilligkoordinatoren",
        AnswerWhen = "inden for to dage",
        ContactHow = "telefon",
        Influence = "mødetider",
    };

    public static IReadOnlyList<CheckExample> All { get; } =
    [
        .. Of(
            "R-LE-27",
            ManagementBacking.NotOnSinglePersons,
            good: With(Task with { RestsOn = [new("p-1"), new("p-2")] }),
            bad: With(Task with { RestsOn = [new("p-1")], IsWrittenDown = false }),
            open: With(Task)
        ),
        .. Of(
            "R-DI-18",
            InformationAndDialogue.ThreeQuestions,
            good: With(Answered),
            bad: With(Answered with { WhereVolunteers = null }),
            open: With(Rules)
        ),
        .. Of(
            "R-DI-19",
            InformationAndDialogue.ProfessionalEffort,
            good: With(Task with { TakesProfessional = true, DoneBy = [new("jobcenter")] }),
            bad: With(Task with { TakesProfessional = true, DoneBy = [new("roede-kors")] }),
            open: With(Task)
        ),
        .. Of(
            "R-KO-23",
            TrustfulCommunication.AlignExpectations,
            good: With(AllAligned),
            bad: With(AllAligned with { ContactRole = null }),
            open: With(Aligned)
        ),
        .. Of(
            "R-AA-17",
            AarhusWorkshop.BindingContract,
            good: Promising("jobcenter", "roede-kors"),
            bad: Promising("jobcenter"),
            open: Promising(null)
        ),
    ];

    private static SharedTask Task => new() { Name = "Opgave" };

    private static CollaborationParts With(SharedTask task) => With(Rules with { Tasks = [task] });

    private static CollaborationParts With(GroundRules rules) => Base with { GroundRules = [rules] };

    private static CollaborationParts With(ExpectationAlignment alignment) => Base with { Expectations = [alignment] };

    private static CollaborationParts Promising(params string[]? actors) =>
        Base with
        {
            Agreements =
            [
                new()
                {
                    Id = new("k"),
                    Parties = [new("jobcenter"), new("roede-kors")],
                    IsBinding = true,
                    Commitments = actors
                        ?.Select(actor => new Commitment { By = new(actor), Text = "Bidrager" })
                        .ToValueList(),
                },
            ],
        };
}
