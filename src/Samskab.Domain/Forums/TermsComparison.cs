using Samskab.Values;

namespace Samskab.Forums;

/// <summary>Two versions of terms of reference, held against one another part by part.</summary>
public sealed record TermsComparison
{
    private TermsComparison(TermsOfReference one, TermsOfReference other) =>
        (One, Other, Parts) = (
            one,
            other,
            [
                .. PartsOf(one, other)
                    .Select(part => new ComparedPart(
                        part,
                        TermsChange.Between(one.Section(part), other.Section(part))
                    )),
            ]
        );

    /// <summary>The one version: how it was.</summary>
    public TermsOfReference One { get; }

    /// <summary>The other version: how it has become.</summary>
    public TermsOfReference Other { get; }

    /// <summary>What has become of each of the five parts, in the order of the source, and of the relation to branches where a version states it.</summary>
    public ValueList<ComparedPart> Parts { get; }

    /// <summary>Two versions, held against one another.</summary>
    /// <param name="one">The one: how it was.</param>
    /// <param name="other">The other: how it has become.</param>
    public static TermsComparison Between(TermsOfReference one, TermsOfReference other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        return new(one, other);
    }

    private static ValueList<TermsPart> PartsOf(TermsOfReference one, TermsOfReference other) =>
        (one.RelationToBranches ?? other.RelationToBranches) is null
            ? TermsOfReference.Parts
            : [.. TermsOfReference.Parts, TermsPart.RelationToBranches];
}

/// <summary>A part of terms of reference, and what has become of it.</summary>
/// <param name="Part">The part.</param>
/// <param name="Change">What has become of it.</param>
public sealed record ComparedPart(TermsPart Part, TermsChange Change);
