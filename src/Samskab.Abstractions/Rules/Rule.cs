using Samskab.Sources;
using Samskab.Values;

namespace Samskab.Rules;

/// <summary>One thing that a source says, or that we read into one.</summary>
/// <remarks>
/// It can not be made without a ground: a sentence of a source, or a named interpretation of ours.
/// What it says in plain words is the text <c>rule.{id}</c>; deciding rules have <c>rule.{id}.yes</c> and <c>rule.{id}.no</c> besides.
/// </remarks>
public sealed record Rule
{
    private Rule(RuleId id, Force force, Chapter chapter, ValueList<Party> audience)
    {
        Id = Identifier.Given(id);
        Force = force;
        Chapter = Identifier.Given(chapter);
        Audience =
            audience.Count > 0
                ? Identifier.Given(audience)
                : throw new ArgumentException(
                    $"Rule {id} addresses nobody. Permitted: one or more parties.",
                    nameof(audience)
                );
    }

    /// <summary>A rule that rests on what sources say.</summary>
    /// <param name="id">The id.</param>
    /// <param name="force">What the rule does.</param>
    /// <param name="chapter">The chapter it stands in.</param>
    /// <param name="audience">Whom it addresses, at least one party.</param>
    /// <param name="citations">The sentences, at least one.</param>
    /// <exception cref="ArgumentException">An id is <c>default</c>, or there is no party or no sentence.</exception>
    public Rule(
        RuleId id,
        Force force,
        Chapter chapter,
        ValueList<Party> audience,
        params ValueList<Citation> citations
    )
        : this(id, force, chapter, audience) =>
        Citations =
            citations.Count > 0
                ? citations
                : throw new ArgumentException(
                    $"Rule {id} rests on nothing. Permitted: one or more citations, or a named interpretation.",
                    nameof(citations)
                );

    /// <summary>A rule that rests on our own reading.</summary>
    /// <param name="id">The id.</param>
    /// <param name="force">What the rule does.</param>
    /// <param name="chapter">The chapter it stands in.</param>
    /// <param name="audience">Whom it addresses, at least one party.</param>
    /// <param name="interpretation">The reading, named.</param>
    /// <exception cref="ArgumentException">An id is <c>default</c>, or there is no party.</exception>
    public Rule(RuleId id, Force force, Chapter chapter, ValueList<Party> audience, Interpretation interpretation)
        : this(id, force, chapter, audience)
    {
        ArgumentNullException.ThrowIfNull(interpretation);
        Interpretation = interpretation;
        Citations = interpretation.Citations;
    }

    /// <summary>The id, which never changes once released.</summary>
    public RuleId Id { get; }

    /// <summary>What the rule does.</summary>
    public Force Force { get; }

    /// <summary>The chapter it stands in.</summary>
    public Chapter Chapter { get; }

    /// <summary>Whom it addresses.</summary>
    public ValueList<Party> Audience { get; }

    /// <summary>The sentences it rests on; those of the interpretation where it rests on one, and then possibly none.</summary>
    public ValueList<Citation> Citations { get; }

    /// <summary>The interpretation it rests on, or null where it rests on sentences alone.</summary>
    public Interpretation? Interpretation { get; }

    /// <summary>Whether the rule decides a verdict; the others advise.</summary>
    public bool Decides => Force is Force.Criterion or Force.Usefulness or Force.Exclusion;
}
