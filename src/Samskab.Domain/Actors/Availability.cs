using System.Text.Json.Serialization;
using Samskab.Values;

namespace Samskab.Actors;

/// <summary>When an actor's people can take part.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<Availability>))]
public enum Availability
{
    /// <summary>At any time of the day.</summary>
    AnyTime,

    /// <summary>In working hours alone.</summary>
    WorkingHours,

    /// <summary>After working hours alone, as volunteers who have work.</summary>
    AfterHours,
}
