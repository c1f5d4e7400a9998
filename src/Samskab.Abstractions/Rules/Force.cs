using System.Text.Json.Serialization;
using Samskab.Sources;
using Samskab.Values;

namespace Samskab.Rules;

/// <summary>What a rule does: the first three decide a verdict, the others advise and never change one.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<Force>))]
public enum Force
{
    /// <summary>Must hold.</summary>
    Criterion,

    /// <summary>Must hold for the thing to be of use.</summary>
    Usefulness,

    /// <summary>Must not hold: one that holds decides alone.</summary>
    Exclusion,

    /// <summary>A step to take.</summary>
    [DanishTerm("handlingsskridt")]
    ActionStep,

    /// <summary>A recommendation.</summary>
    [DanishTerm("anbefaling")]
    Recommendation,

    /// <summary>A recommendation to management.</summary>
    ManagementRecommendation,

    /// <summary>Something to be aware of.</summary>
    [DanishTerm("opmærksomhedspunkt")]
    Caution,

    /// <summary>An element that a source calls important.</summary>
    Principle,

    /// <summary>An idea somebody had.</summary>
    Idea,
}
