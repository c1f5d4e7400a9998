using Samskab.Facts;
using Samskab.Forums;

namespace Samskab.Oversight;

/// <summary>Terms of reference in force with a decision mandate, while no mandate to decide of the forum or a role in it is in the register.</summary>
/// <remarks>Terms name no matter in data: a scope that names one leaves them all in. The sources ask for the section (Handbook, p. 22).</remarks>
public sealed record TermsWithoutMandate
{
    /// <summary>The forum.</summary>
    public required Forum Forum { get; init; }

    /// <summary>The version of its terms.</summary>
    public required TermsOfReference Terms { get; init; }

    /// <summary>The days on which it is so.</summary>
    public required DaysFound During { get; init; }

    /// <summary>Yes where it surely is so on some day; otherwise unknown.</summary>
    public Answer Answer => During.Answer;
}
