using NodaTime;
using Samskab.Conditions;
using Samskab.Facts;
using Samskab.RuleBooks;
using Samskab.Rules;
using Samskab.Sources;
using Samskab.Values;

namespace Samskab.TestKit;

/// <summary>A small rule book such as a host could write, with valid defaults: change what matters with <c>with</c>.</summary>
public static class HostBook
{
    /// <summary>A day on which every book made here is valid.</summary>
    public static LocalDate Day { get; } = new(2026, 3, 1);

    /// <summary>The party that is asked first.</summary>
    public static Party Club { get; } = new("club");

    /// <summary>The party that is asked next.</summary>
    public static Party Board { get; } = new("board");

    /// <summary>The one document that its rules cite; it prints pages.</summary>
    public static SourceDocument Statutes { get; } =
        new()
        {
            Id = new("statutes"),
            Title = "Vedtægter for hallen",
            ShortTitle = "Vedtægter for hallen",
            PrintsPages = true,
        };

    /// <summary>A sentence of the <see cref="Statutes"/>.</summary>
    public static Citation Sentence { get; } = Statutes.Cite("§ 1", 2, "Hallen står åben for alle foreninger.");

    /// <summary>The one fact of <see cref="Contents"/>.</summary>
    public static Fact Registered { get; } = Asked("registered");

    /// <summary>One fact and one criterion over it.</summary>
    public static RuleBookContents Contents { get; } =
        new()
        {
            Id = new("hall"),
            Version = "1",
            ValidFrom = new(2020, 1, 1),
            Sources = [Statutes],
            Facts = [Registered],
            Blocks = [new(Ground("registered", Registered))],
        };

    /// <summary>A fact that either party can answer for both.</summary>
    public static Fact Asked(string key) =>
        new()
        {
            Key = new(key),
            Nature = FactNature.Arrangeable,
            Answerers = [Club, Board],
        };

    /// <summary>A number of facts: f0, f1, f2 …</summary>
    public static ValueList<Fact> Asked(int count) =>
        Enumerable.Range(0, count).Select(number => Asked($"f{number}")).ToValueList();

    /// <summary>A rule that rests on the <see cref="Sentence"/>.</summary>
    public static Rule Rule(string name, Force force = Force.Criterion) =>
        new(new($"hall/{name}"), force, new("use"), [Club], Sentence);

    /// <summary>A rule of that name, and when it holds.</summary>
    public static Ground Ground(string name, Condition condition, Force force = Force.Criterion) =>
        new(Rule(name, force), condition);

    /// <summary>A book that asks the facts and decides by the blocks.</summary>
    public static RuleBook Of(ValueList<Fact> facts, params ValueList<Block> blocks) =>
        new(Contents with { Facts = facts, Blocks = blocks });

    /// <summary>A book whose answer is that of one condition.</summary>
    public static RuleBook Deciding(ValueList<Fact> facts, Condition condition) =>
        Of(facts, new Block(Ground("only", condition)));
}
