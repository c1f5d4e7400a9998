namespace Samskab.Overlaps;

/// <summary>An offer or a need of an <see cref="Inventory"/> in numbers.</summary>
/// <param name="Aim">What it is about and for whom.</param>
/// <param name="Place">Where it is for; below 0 where that is several areas, or none.</param>
/// <param name="Begin">The first day on which it can be there.</param>
/// <param name="End">The day after the last one on which it can be there.</param>
/// <param name="People">How many it has room for or counts; -1 where that is not stated.</param>
/// <param name="Provider">Who provides it; -1 for a need.</param>
/// <param name="IsVague">Whether it is not known to the day when it begins and ends.</param>
internal readonly record struct Item(int Aim, int Place, int Begin, int End, int People, int Provider, bool IsVague)
{
    // A field, so that a span can be of it.
    public readonly int Place = Place;

    public bool IsOffer => Provider >= 0;

    public bool HasSeveralPlaces => Place < 0;
}
