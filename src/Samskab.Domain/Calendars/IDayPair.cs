namespace Samskab.Calendars;

/// <summary>The days of two schedules in an interval, asked which days of the one are days of the other, shifted.</summary>
internal interface IDayPair
{
    /// <summary>The number of days of the one that are followed by a day of the other after exactly so many days.</summary>
    int Count(long shift);

    /// <summary>The first of these days, as a number; null where there is none.</summary>
    long? First(long shift);
}
