using Samskab.Calendars;

namespace Samskab.Mandates;

/// <summary>The withdrawal of a mandate before its time.</summary>
/// <param name="From">The first day it gives nothing any more.</param>
/// <param name="Reason">Why, in plain words; null where it is not stated. Never a word about a person.</param>
public sealed record Revocation(DateBound From, string? Reason);
