using Samskab.Hierarchies;
using Samskab.Sources;
using Samskab.Values;

namespace Samskab.Themes;

/// <summary>The people that an effort is for.</summary>
[DanishTerm("målgruppe")]
public sealed record TargetGroup : INode<TargetGroupId>
{
    /// <summary>The greatest length of a name, in characters.</summary>
    public const int MaxNameLength = NounName.MaxLength;

    /// <summary>The id, supplied by the host.</summary>
    public required TargetGroupId Id
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>The name that people use, at most 200 characters.</summary>
    /// <exception cref="ArgumentException">The name is empty or too long.</exception>
    public required string Name
    {
        get;
        init => field = NounName.Given(value, "A target group");
    }

    /// <summary>The target groups that it lies directly in, several where it lies in several; empty for a root.</summary>
    public ValueList<TargetGroupId> Parents
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>How old its people are; null where it is not stated.</summary>
    public AgeRange? Ages { get; init; }

    /// <summary>The languages that its people speak; null where they are not stated, empty where there is none in particular.</summary>
    public ValueList<LanguageTag>? Languages
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>Whether people can belong to both groups, by their ages and languages; the hierarchy is not asked.</summary>
    /// <remarks>What a group does not state, or languages where it names none, sets nobody apart.</remarks>
    /// <param name="other">The other group.</param>
    public bool CanSharePeopleWith(TargetGroup other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return !(Ages is { } ages && other.Ages is { } others && !ages.Meets(others))
            && !(
                Languages is { Count: > 0 } languages
                && other.Languages is { Count: > 0 } more
                && !languages.Intersect(more).Any()
            );
    }
}
