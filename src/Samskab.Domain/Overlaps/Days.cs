using Samskab.Facts;

namespace Samskab.Overlaps;

/// <summary>A span of days on a <see cref="DayScale"/>: between which marks it begins and ends.</summary>
internal readonly record struct Days(int FirstBegin, int LastBegin, int FirstEnd, int LastEnd)
{
    /// <summary>Whether both have a day in common, as their spans say it.</summary>
    public Answer SharesDayWith(Days other) =>
        FirstBegin > other.LastEnd || other.FirstBegin > LastEnd ? Answer.No
        : LastBegin <= other.FirstEnd && other.LastBegin <= FirstEnd ? Answer.Yes
        : Answer.Unknown;
}
