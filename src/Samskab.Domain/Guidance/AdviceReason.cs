using System.Diagnostics;
using Samskab.Facts;
using Samskab.Forums;
using Samskab.Rules;
using Samskab.Values;

namespace Samskab.Guidance;

/// <summary>Why a piece of advice is shown.</summary>
public abstract record AdviceReason
{
    private AdviceReason() { }

    /// <summary>It belongs to a phase of a collaboration in which co-creation fits.</summary>
    /// <param name="Phase">The phase.</param>
    public sealed record OfPhase(Phase Phase) : AdviceReason;

    /// <summary>It is what the sources advise where a ground speaks against co-creation.</summary>
    public sealed record OfGround : AdviceReason
    {
        /// <summary>A ground that speaks against.</summary>
        /// <param name="rule">The rule of the ground.</param>
        /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
        public OfGround(RuleId rule) => Rule = Identifier.Given(rule);

        /// <summary>The rule of the ground.</summary>
        public RuleId Rule { get; }
    }

    /// <summary>It can change a fact that stands in the way.</summary>
    public sealed record OfFact : AdviceReason
    {
        /// <summary>A fact that stands in the way.</summary>
        /// <param name="fact">The fact.</param>
        /// <exception cref="ArgumentException">The key is <c>default</c>.</exception>
        public OfFact(FactKey fact) => Fact = Identifier.Given(fact);

        /// <summary>The fact.</summary>
        public FactKey Fact { get; }
    }

    /// <summary>It stands in the chapter that was asked for.</summary>
    public sealed record OfChapter : AdviceReason
    {
        /// <summary>A chapter that was asked for.</summary>
        /// <param name="chapter">The chapter.</param>
        /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
        public OfChapter(Chapter chapter) => Chapter = Identifier.Given(chapter);

        /// <summary>The chapter.</summary>
        public Chapter Chapter { get; }
    }

    /// <summary>It is what the sources say of a forum of its kind.</summary>
    /// <param name="Kind">The kind.</param>
    public sealed record OfForum(ForumKind Kind) : AdviceReason;

    /// <summary>A review found that it is not so, or that it goes on with it.</summary>
    public sealed record OfFinding : AdviceReason
    {
        /// <summary>A finding that is not as advised.</summary>
        /// <param name="rule">The rule of the finding.</param>
        /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
        public OfFinding(RuleId rule) => Rule = Identifier.Given(rule);

        /// <summary>The rule of the finding.</summary>
        public RuleId Rule { get; }
    }

    /// <summary>What the case at hand makes of it.</summary>
    /// <typeparam name="T">The kind of result.</typeparam>
    /// <param name="phase">Where it belongs to a phase.</param>
    /// <param name="ground">Where a ground speaks against.</param>
    /// <param name="fact">Where a fact stands in the way.</param>
    /// <param name="chapter">Where a chapter was asked for.</param>
    /// <param name="forum">Where it is about a kind of forum.</param>
    /// <param name="finding">Where a review found it.</param>
    public T Match<T>(
        Func<OfPhase, T> phase,
        Func<OfGround, T> ground,
        Func<OfFact, T> fact,
        Func<OfChapter, T> chapter,
        Func<OfForum, T> forum,
        Func<OfFinding, T> finding
    )
    {
        ArgumentNullException.ThrowIfNull(phase);
        ArgumentNullException.ThrowIfNull(ground);
        ArgumentNullException.ThrowIfNull(fact);
        ArgumentNullException.ThrowIfNull(chapter);
        ArgumentNullException.ThrowIfNull(forum);
        ArgumentNullException.ThrowIfNull(finding);
        return this switch
        {
            OfPhase one => phase(one),
            OfGround one => ground(one),
            OfFact one => fact(one),
            OfChapter one => chapter(one),
            OfForum one => forum(one),
            OfFinding one => finding(one),
            _ => throw new UnreachableException(),
        };
    }
}
