using System.Text.Json.Serialization;
using Samskab.Sources;
using Samskab.Values;

namespace Samskab.Actors;

/// <summary>The two sides of a collaboration.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<Side>))]
public enum Side
{
    /// <summary>The municipality (K).</summary>
    [DanishTerm("kommunal side")]
    Municipality,

    /// <summary>Civil society (C).</summary>
    [DanishTerm("civilsamfund")]
    CivilSociety,
}
