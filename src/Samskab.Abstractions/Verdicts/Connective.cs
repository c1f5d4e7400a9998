using System.Text.Json.Serialization;
using Samskab.Values;

namespace Samskab.Verdicts;

/// <summary>How the parts of a condition make the whole.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<Connective>))]
public enum Connective
{
    /// <summary>Every part must hold.</summary>
    All,

    /// <summary>One part must hold.</summary>
    Any,

    /// <summary>A number of parts must hold.</summary>
    AtLeast,

    /// <summary>The one part must not hold.</summary>
    Not,
}
