using System.Text.Json.Serialization;
using Samskab.Values;

namespace Samskab.Texts;

/// <summary>A kind of finding over a register of mandates, in the order in which a page tells them.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<OversightSection>))]
public enum OversightSection
{
    /// <summary>Mandates that each let nobody else decide, and meet.</summary>
    Conflicts,

    /// <summary>Matters and areas in which nobody may.</summary>
    Gaps,

    /// <summary>Mandates that end.</summary>
    Expiring,

    /// <summary>Mandates that what they rest on has left.</summary>
    Orphaned,

    /// <summary>Mandates that nothing was decided by.</summary>
    Unused,

    /// <summary>Delegations that claim more than what they come from.</summary>
    Wider,

    /// <summary>Terms of reference with a decision mandate that the register does not have.</summary>
    TermsWithoutMandate,

    /// <summary>Mandates of fora whose terms of reference have no decision mandate.</summary>
    MandatesWithoutTerms,
}
