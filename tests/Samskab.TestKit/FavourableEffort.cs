using NodaTime;
using Samskab.CoCreation;
using Samskab.Facts;
using Samskab.Values;
using Samskab.Verdicts;
using static Samskab.CoCreation.CoCreationFacts;

namespace Samskab.TestKit;

/// <summary>An effort for which everything speaks for co-creation, but what a test says otherwise.</summary>
public static class FavourableEffort
{
    /// <summary>A day on which the book of co-creation is valid.</summary>
    public static LocalDate Day { get; } = new(2026, 3, 1);

    /// <summary>The facts that decide whether co-creation fits.</summary>
    public static ValueList<Fact> Deciding { get; } = All.Where(fact => fact != SolutionsSetBeforehand).ToValueList();

    /// <summary>The deciding facts of which «no» speaks for co-creation.</summary>
    public static ValueList<Fact> FavourableWhenNo { get; } =
    [OneActorFinallyResponsible, EstablishedActivity, SolutionsPoliticallyFixed, NeedAndSolutionIdentified];

    /// <summary>All deciding facts answered favourably.</summary>
    public static ValueList<Statement> Statements { get; } = Deciding.Select(Favourable).ToValueList();

    /// <summary>The answer that speaks for co-creation.</summary>
    public static Statement Favourable(Fact fact) => FavourableWhenNo.Contains(fact) ? fact.No() : fact.Yes();

    /// <summary>The answer that speaks against co-creation.</summary>
    public static Statement Unfavourable(Fact fact) => FavourableWhenNo.Contains(fact) ? fact.Yes() : fact.No();

    /// <summary>Everything favourable, but the facts of the given statements as these say.</summary>
    public static ValueList<Statement> But(params ValueList<Statement> others) =>
        [.. Statements.Where(one => others.All(other => other.Fact != one.Fact)), .. others];

    /// <summary>Everything favourable, but the given facts not asked.</summary>
    public static ValueList<Statement> Without(params ValueList<Fact> facts) =>
        Statements.Where(one => facts.All(fact => fact.Key != one.Fact)).ToValueList();

    /// <summary>The verdict of the book with its default readings on <see cref="Day"/>.</summary>
    public static Verdict Assess(params ValueList<Statement> statements) =>
        CoCreationBook.Newest.Assess("effort", statements, Day);
}
