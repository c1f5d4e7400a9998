using System.Text.Json.Serialization;
using Samskab.Sources;
using Samskab.Values;

namespace Samskab.Offers;

/// <summary>How far an offer or an initiative has come.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<OfferStatus>))]
public enum OfferStatus
{
    /// <summary>It is an idea.</summary>
    [DanishTerm("idé")]
    Idea,

    /// <summary>It is tried out.</summary>
    [DanishTerm("afprøvning")]
    Trial,

    /// <summary>It is in operation.</summary>
    [DanishTerm("i drift")]
    InOperation,

    /// <summary>It rests and may begin again.</summary>
    [DanishTerm("på pause")]
    Paused,

    /// <summary>It has ended.</summary>
    [DanishTerm("afsluttet")]
    Ended,
}
