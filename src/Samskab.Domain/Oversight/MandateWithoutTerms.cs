using Samskab.Facts;
using Samskab.Forums;
using Samskab.Mandates;

namespace Samskab.Oversight;

/// <summary>A mandate to decide of a forum or a role in it, while the terms of reference of the forum have no decision mandate.</summary>
/// <remarks>
/// Surely so where the terms are known not to have the section, or the forum is stated to have no terms; perhaps so where that is
/// not stated or it can not be told which version is in force.
/// </remarks>
public sealed record MandateWithoutTerms
{
    /// <summary>The mandate.</summary>
    public required Mandate Mandate { get; init; }

    /// <summary>The forum.</summary>
    public required Forum Forum { get; init; }

    /// <summary>The days on which it is in force and so.</summary>
    public required DaysFound During { get; init; }

    /// <summary>Yes where it surely is so on some day; otherwise unknown.</summary>
    public Answer Answer => During.Answer;
}
