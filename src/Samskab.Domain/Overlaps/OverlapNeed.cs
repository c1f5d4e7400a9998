using NodaTime;
using Samskab.Facts;
using Samskab.Offers;

namespace Samskab.Overlaps;

/// <summary>Whether there is more room than need around two offers, on the first day on which both can be there.</summary>
/// <remarks>
/// Judged around the offer that begins later, or around both where both are there on the first day asked about: then there is
/// more room than need only if that is so around each. Room counts in full at every offer around, so it is a sum and not a
/// distribution of people to places.
/// </remarks>
/// <param name="On">The day.</param>
/// <param name="Room">How many the offer and those that meet it have room for; of two, around the first.</param>
/// <param name="People">How many people are in need of it; of two, around the first.</param>
/// <param name="IsExceeded">Whether there is more room than need.</param>
public sealed record OverlapNeed(LocalDate On, Headcount Room, Headcount People, Answer IsExceeded);
