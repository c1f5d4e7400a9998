using System.Text.Json.Serialization;
using Samskab.Sources;
using Samskab.Values;

namespace Samskab.Mandates;

/// <summary>What a mandate lets its holder do; each power includes those before it.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<Power>))]
public enum Power
{
    /// <summary>Give advice.</summary>
    [DanishTerm("rådgive")]
    Advise,

    /// <summary>Make recommendations that must be considered.</summary>
    [DanishTerm("indstille")]
    Recommend,

    /// <summary>Decide.</summary>
    [DanishTerm("beslutte")]
    Decide,
}
