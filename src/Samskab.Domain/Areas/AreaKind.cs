using System.Text.Json.Serialization;
using Samskab.Values;

namespace Samskab.Areas;

/// <summary>What kind of area it is.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<AreaKind>))]
public enum AreaKind
{
    /// <summary>A country.</summary>
    Country,

    /// <summary>A region.</summary>
    Region,

    /// <summary>A municipality.</summary>
    Municipality,

    /// <summary>A parish.</summary>
    Parish,

    /// <summary>A district, or another part of a municipality.</summary>
    District,

    /// <summary>Another kind of area, such as a housing estate.</summary>
    Other,
}
