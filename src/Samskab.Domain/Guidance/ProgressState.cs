using System.Text.Json.Serialization;
using Samskab.Values;

namespace Samskab.Guidance;

/// <summary>How far a collaboration has come with a piece of advice on a day.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<ProgressState>))]
public enum ProgressState
{
    /// <summary>Nothing is recorded of it by the day.</summary>
    Open,

    /// <summary>Something is recorded of it, and it is not known whether that had come by the day.</summary>
    Unknown,

    /// <summary>It is begun and not done.</summary>
    TakenUp,

    /// <summary>It is done.</summary>
    Done,

    /// <summary>It was decided to leave it.</summary>
    SetAside,
}
