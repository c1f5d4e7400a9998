using Samskab.Calendars;

namespace Samskab.Forums;

/// <summary>The end of a forum.</summary>
/// <param name="From">The first day it is no more.</param>
/// <param name="Reason">Why, in plain words; null where it is not stated.</param>
public sealed record Dissolution(DateBound From, string? Reason);
