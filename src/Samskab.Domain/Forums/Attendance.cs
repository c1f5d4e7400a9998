using Samskab.Actors;
using Samskab.Values;

namespace Samskab.Forums;

/// <summary>Whether an individual was at a meeting, as the host's opaque token.</summary>
public sealed record Attendance
{
    /// <summary>The individual.</summary>
    public required ParticipantRef Participant
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>The side the individual spoke for; null where it is not stated.</summary>
    public Side? Side { get; init; }

    /// <summary>Whether the individual was there. Default: yes.</summary>
    public bool WasThere { get; init; } = true;
}
