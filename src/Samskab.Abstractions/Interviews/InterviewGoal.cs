using System.Text.Json.Serialization;
using Samskab.Values;

namespace Samskab.Interviews;

/// <summary>How far an interview goes.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<InterviewGoal>))]
public enum InterviewGoal
{
    /// <summary>Until the verdict is decided.</summary>
    Decide,

    /// <summary>Until every ground is, so that the way forward is known.</summary>
    Diagnose,
}
