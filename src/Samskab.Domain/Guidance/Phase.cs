using System.Text.Json.Serialization;
using Samskab.Offers;
using Samskab.Sources;
using Samskab.Values;

namespace Samskab.Guidance;

/// <summary>Whether a joint effort is being thought of or carried out: co-creation is often easy in the first and challenging in the second (Handbook, p. 13).</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<Phase>))]
public enum Phase
{
    /// <summary>Ideas, challenges and efforts are found together.</summary>
    [DanishTerm("idéfasen")]
    Idea,

    /// <summary>The effort is tried out or in operation.</summary>
    [DanishTerm("praksis")]
    Practice,
}

internal static class Phases
{
    /// <summary>The phase of what has come so far; null where that does not say: at rest, ended, or not stated.</summary>
    internal static Phase? Of(OfferStatus? status) =>
        status switch
        {
            OfferStatus.Idea => Phase.Idea,
            OfferStatus.Trial or OfferStatus.InOperation => Phase.Practice,
            _ => null,
        };
}
