using NodaTime;
using Samskab.Calendars;

namespace Samskab.Overlaps;

/// <summary>How the sessions of two offers meet.</summary>
/// <param name="Days">The days in which they are counted: those on which both offers can be there.</param>
/// <param name="Meeting">How many pairs of sessions, one of each, take place at the same time.</param>
/// <param name="First">The first time that two of them do; null where none do.</param>
public sealed record OverlapSessions(DateInterval Days, int Meeting, SessionOverlap? First);
