using System.Text.Json.Serialization;
using Samskab.Values;

namespace Samskab.Forums;

/// <summary>A part of terms of reference: the five in the order of the source (Handbook, p. 22), and one that those of a municipal circle have besides.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<TermsPart>))]
public enum TermsPart
{
    /// <summary>What the forum is for.</summary>
    Purpose,

    /// <summary>What the forum does.</summary>
    Tasks,

    /// <summary>What the forum may decide.</summary>
    DecisionMandate,

    /// <summary>Who sits in the forum.</summary>
    Composition,

    /// <summary>How often the forum meets.</summary>
    MeetingFrequency,

    /// <summary>How a municipal circle relates to the branches (Red Cross).</summary>
    RelationToBranches,
}
