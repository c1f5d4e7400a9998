using System.Text.Json.Serialization;
using Samskab.Sources;
using Samskab.Values;

namespace Samskab.Reviews;

/// <summary>How far a forum has come in its life.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<ForumPhase>))]
public enum ForumPhase
{
    /// <summary>It cannot be told.</summary>
    Unknown,

    /// <summary>It is not there yet.</summary>
    NotYetEstablished,

    /// <summary>It is at work.</summary>
    AtWork,

    /// <summary>It is at work; its task is solved and the effort in operation, so that it may close (Handbook, p. 25).</summary>
    MayBeClosed,

    /// <summary>It is no more.</summary>
    [DanishTerm("nedlagt")]
    Closed,
}
