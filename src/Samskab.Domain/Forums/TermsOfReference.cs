using Samskab.Calendars;
using Samskab.Sources;

namespace Samskab.Forums;

/// <summary>A version of the document that says what a forum is for and what it may do.</summary>
/// <remarks>Its five sections are those of Rudersdal's (Handbook, p. 22). A section that is null is not stated.</remarks>
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
}
