using Samskab.Calendars;
using Samskab.Sources;
using Samskab.Values;

namespace Samskab.Forums;

/// <summary>A version of the document that says what a forum is for and what it may do.</summary>
/// <remarks>Its five sections are those of Rudersdal's (Handbook, p. 22); a municipal circle has one more. A section that is null is not stated.</remarks>
[DanishTerm("kommissorium")]
public sealed record TermsOfReference
{
    /// <summary>What the version is called.</summary>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public required string Version
    {
        get;
        init
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(value);
            field = value;
        }
    }

    /// <summary>The five parts, in the order of the source.</summary>
    public static ValueList<TermsPart> Parts { get; } =
    [TermsPart.Purpose, TermsPart.Tasks, TermsPart.DecisionMandate, TermsPart.Composition, TermsPart.MeetingFrequency];

    /// <summary>What the Red Cross asks of those of a municipal circle, in the order of the source.</summary>
    public static ValueList<TermsPart> CircleParts { get; } =
    [TermsPart.Purpose, TermsPart.DecisionMandate, TermsPart.RelationToBranches];

    /// <summary>The day it begins to hold; null where that is not stated.</summary>
    public DateBound? From { get; init; }

    /// <summary>What the forum is for.</summary>
    [DanishTerm("formål")]
    public TermsSection? Purpose { get; init; }

    /// <summary>What the forum does.</summary>
    [DanishTerm("opgaver")]
    public TermsSection? Tasks { get; init; }

    /// <summary>What the forum may decide.</summary>
    [DanishTerm("beslutningsmandat")]
    public TermsSection? DecisionMandate { get; init; }

    /// <summary>Who sits in the forum.</summary>
    [DanishTerm("sammensætning af aktører")]
    public TermsSection? Composition { get; init; }

    /// <summary>How often the forum meets.</summary>
    public TermsSection? MeetingFrequency { get; init; }

    /// <summary>How a municipal circle relates to the branches.</summary>
    [DanishTerm("sammenhængen til afdelingerne")]
    public TermsSection? RelationToBranches { get; init; }

    /// <summary>How many seats must be acted in before the forum can decide; null where that is not stated.</summary>
    public Quorum? Quorum { get; init; }

    /// <summary>What a part says; null where that is not stated.</summary>
    /// <param name="part">The part.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the parts.</exception>
    public TermsSection? Section(TermsPart part) =>
        part switch
        {
            TermsPart.Purpose => Purpose,
            TermsPart.Tasks => Tasks,
            TermsPart.DecisionMandate => DecisionMandate,
            TermsPart.Composition => Composition,
            TermsPart.MeetingFrequency => MeetingFrequency,
            TermsPart.RelationToBranches => RelationToBranches,
            _ => throw new ArgumentOutOfRangeException(nameof(part), part, "Permitted: a part of terms of reference."),
        };

    /// <summary>The parts that are told of a forum: the five, and the relation to branches where it is a circle or states it.</summary>
    internal ValueList<TermsPart> PartsIn(Forum forum) =>
        forum.Kind == ForumKind.MunicipalCircle || RelationToBranches is not null
            ? [.. Parts, TermsPart.RelationToBranches]
            : Parts;
}
