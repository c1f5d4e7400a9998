using System.Text.Json.Serialization;
using Samskab.Sources;
using Samskab.Values;

namespace Samskab.Overlaps;

/// <summary>How those stand to one another who provide two offers that overlap.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<OverlapParties>))]
public enum OverlapParties
{
    /// <summary>One actor provides both, or two parts of one organisation in civil society do.</summary>
    [DanishTerm("samme aktør")]
    OneActor,

    /// <summary>Two departments or units of one municipality (Handbook, p. 21).</summary>
    [DanishTerm("på tværs af afdelinger")]
    Departments,

    /// <summary>Two municipalities.</summary>
    [DanishTerm("på tværs af kommuner")]
    Municipalities,

    /// <summary>Two actors in civil society (Handbook, p. 20-21).</summary>
    [DanishTerm("på tværs af foreninger")]
    Associations,

    /// <summary>A municipal actor and one in civil society.</summary>
    [DanishTerm("på tværs af kommune og civilsamfund")]
    BothSides,
}
