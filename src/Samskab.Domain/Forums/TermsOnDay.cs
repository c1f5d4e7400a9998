using System.Diagnostics;
using NodaTime;
using Samskab.Facts;
using Samskab.Values;

namespace Samskab.Forums;

/// <summary>Which version of its terms of reference a forum has on a day.</summary>
public abstract record TermsOnDay
{
    private TermsOnDay() { }

    /// <summary>A version is in force.</summary>
    /// <param name="Terms">The version.</param>
    public sealed record InForce(TermsOfReference Terms) : TermsOnDay;

    /// <summary>No version is stated, or none that has begun.</summary>
    public sealed record NotStated : TermsOnDay;

    /// <summary>It is stated that the forum has no terms of reference.</summary>
    public sealed record None : TermsOnDay;

    /// <summary>It cannot be told which of some versions is in force, or whether the only one has begun.</summary>
    /// <param name="Candidates">The versions that may be in force, in the order in which they are stated.</param>
    public sealed record Open(ValueList<TermsOfReference> Candidates) : TermsOnDay;

    /// <summary>What the case at hand makes of it.</summary>
    /// <typeparam name="T">The kind of result.</typeparam>
    /// <param name="inForce">For a version that is in force.</param>
    /// <param name="notStated">Where none is stated.</param>
    /// <param name="none">Where it is stated that there are none.</param>
    /// <param name="open">Where it cannot be told.</param>
    public T Match<T>(Func<InForce, T> inForce, Func<NotStated, T> notStated, Func<None, T> none, Func<Open, T> open)
    {
        ArgumentNullException.ThrowIfNull(inForce);
        ArgumentNullException.ThrowIfNull(notStated);
        ArgumentNullException.ThrowIfNull(none);
        ArgumentNullException.ThrowIfNull(open);
        return this switch
        {
            InForce its => inForce(its),
            NotStated its => notStated(its),
            None its => none(its),
            Open its => open(its),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>The quorum; null where none is stated, or where it cannot be told which of several.</summary>
    internal Quorum? Quorum =>
        Match(
            its => its.Terms.Quorum,
            _ => null,
            _ => null,
            its => its.Candidates.Select(terms => terms.Quorum).Distinct().ToList() is [var common] ? common : null
        );

    // A version of which it is not stated when it begins has begun.
    internal static TermsOnDay Of(ValueList<TermsOfReference>? versions, LocalDate on)
    {
        var begun = versions?.Where(terms => HasBegun(terms, on) != Answer.No).ToList() ?? [];
        var candidates = begun.Where(terms => !begun.Any(other => IsReplacedBy(terms, other, on))).ToList();
        return versions is { Count: 0 } ? new None()
            : candidates.Count == 0 ? new NotStated()
            : candidates is [var only] && HasBegun(only, on) == Answer.Yes ? new InForce(only)
            : new Open([.. candidates]);
    }

    private static Answer HasBegun(TermsOfReference terms, LocalDate on) => terms.From?.HasComeOn(on) ?? Answer.Yes;

    private static bool IsReplacedBy(TermsOfReference terms, TermsOfReference other, LocalDate on) =>
        HasBegun(other, on) == Answer.Yes && terms.From?.Latest < other.From?.Earliest;
}
