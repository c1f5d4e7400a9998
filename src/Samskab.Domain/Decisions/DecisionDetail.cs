using System.Text.Json.Serialization;
using Samskab.Values;

namespace Samskab.Decisions;

/// <summary>What a record does not state of a decision, and a mandate is limited by.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<DecisionDetail>))]
public enum DecisionDetail
{
    /// <summary>Where it holds.</summary>
    Area,

    /// <summary>Its theme.</summary>
    Theme,

    /// <summary>Its target group, which no record of a decision states.</summary>
    TargetGroup,
}
