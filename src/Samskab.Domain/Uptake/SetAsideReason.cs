using System.Text.Json.Serialization;
using Samskab.Values;

namespace Samskab.Uptake;

/// <summary>Why a step was set aside, as one of few reasons: a text could tell of a person.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<SetAsideReason>))]
public enum SetAsideReason
{
    /// <summary>It does not concern this collaboration.</summary>
    NotRelevant,

    /// <summary>What it is for is seen to in another way.</summary>
    SolvedOtherwise,

    /// <summary>Time, people or money are lacking.</summary>
    NoResources,

    /// <summary>It is put off.</summary>
    NotNow,

    /// <summary>Another reason, which the evidence may tell.</summary>
    Other,
}
