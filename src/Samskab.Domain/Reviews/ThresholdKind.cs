using System.Text.Json.Serialization;
using Samskab.Values;

namespace Samskab.Reviews;

/// <summary>What a threshold is a number of.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<ThresholdKind>))]
public enum ThresholdKind
{
    /// <summary>A share, from 0 to 1.</summary>
    Share,

    /// <summary>A whole number of things or of days, months, hours.</summary>
    Count,

    /// <summary>A time of the day.</summary>
    TimeOfDay,
}
