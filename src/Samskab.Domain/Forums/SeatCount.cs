namespace Samskab.Forums;

/// <summary>How many seats there are: at least and at most, as far as it is known.</summary>
/// <param name="Least">At least so many.</param>
/// <param name="Most">At most so many.</param>
public readonly record struct SeatCount(int Least, int Most);
