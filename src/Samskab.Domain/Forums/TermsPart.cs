using System.Text.Json.Serialization;
using Samskab.Values;

namespace Samskab.Forums;

/// <summary>One of the five parts of terms of reference, in the order of the source (Handbook, p. 22).</summary>
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
}
