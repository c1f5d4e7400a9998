using NodaTime;
using Samskab.CoCreation;
using Samskab.Facts;
using Samskab.Offers;
using Samskab.Verdicts;

namespace Samskab.Trimmed;

/// <summary>The question of co-creation, put to an initiative.</summary>
internal static class CoCreationCheck
{
    private static readonly FactKey[] Unwanted =
    [
        CoCreationFacts.OneActorFinallyResponsible.Key,
        CoCreationFacts.EstablishedActivity.Key,
        CoCreationFacts.SolutionsPoliticallyFixed.Key,
        CoCreationFacts.NeedAndSolutionIdentified.Key,
    ];

    public static IEnumerable<string> Wrong(LocalDate today)
    {
        var fitting = Fitting();
        var established = fitting with
        {
            Statements =
            [
                .. fitting.Statements.Where(statement => statement.Fact != CoCreationFacts.EstablishedActivity.Key),
                CoCreationFacts.EstablishedActivity.Yes(),
            ],
        };
        return
        [
            .. Expect.Same("An effort that fits", Answer.Yes, Assess(fitting, today).Answer),
            .. Expect.Same("An established activity", Answer.No, Assess(established, today).Answer),
            .. Expect.Same(
                "Why",
                "co-creation/established-activity",
                Assess(established, today).Decisive[0].Rule.Value
            ),
            .. Expect.Same("Nothing said", Answer.Unknown, Assess(fitting with { Statements = [] }, today).Answer),
            .. Expect.Same("Explained in blocks", 3, CoCreationBook.Newest.Explain(Assess(fitting, today)).Parts.Count),
        ];
    }

    public static Verdict Assess(Initiative initiative, LocalDate today) =>
        CoCreationBook.Newest.Assess(initiative.Id.Value, initiative.Statements, today);

    public static Initiative Fitting() =>
        new()
        {
            Id = new("housing-package"),
            Name = "Boligpakken",
            Statements =
            [
                .. CoCreationFacts.All.Select<Fact, Statement>(fact =>
                    Unwanted.Contains(fact.Key) ? fact.No() : fact.Yes()
                ),
            ],
        };
}
