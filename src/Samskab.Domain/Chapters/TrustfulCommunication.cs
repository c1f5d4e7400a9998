using Samskab.Actors;
using Samskab.Rules;
using static Samskab.Sources.CollaborationSources;

namespace Samskab.Chapters;

/// <summary>How do you reach good and trustful communication? (Handbook, p. 32-36), in the order of the pages.</summary>
public static class TrustfulCommunication
{
    /// <summary>The chapter.</summary>
    public static Chapter Chapter { get; } = new("communication");

    /// <summary>The four questions that an alignment of expectations answers.</summary>
    public static Rule AlignExpectations { get; } =
        new(
            new("communication/align-expectations"),
            Force.ActionStep,
            Chapter,
            Parties.BothSides,
            Handbook.Cite("R-KO-23", 35, "hvem er kontaktperson?"),
            Handbook.Cite("R-KO-24", 35, "hvornår kan jeg forvente et svar?"),
            Handbook.Cite("R-KO-25", 35, "hvordan kontakter vi hinanden?"),
            Handbook.Cite("R-KO-26", 35, "hvad har vi indflydelse på?")
        );

    /// <summary>Say so when the balance of power is felt to be unequal.</summary>
    public static Rule VoiceUnequalPower { get; } =
        new(
            new("communication/voice-unequal-power"),
            Force.Recommendation,
            Chapter,
            Parties.BothSides,
            Handbook.Cite(
                "R-KO-33",
                35,
                "Italesæt oplevelser af asymmetrisk magtbalance mellem aktørerne i koordinationsfora og arbejdsgrupper"
            )
        );
}
