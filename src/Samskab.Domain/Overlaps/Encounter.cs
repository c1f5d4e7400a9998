using Samskab.Facts;

namespace Samskab.Overlaps;

/// <summary>Whether two things meet, in each respect: yes where they do, no where they do not, unknown where one does not say.</summary>
/// <param name="Theme">Whether one theme is the other or lies in it.</param>
/// <param name="Areas">Whether an area of one meets an area of the other.</param>
/// <param name="Groups">Whether a target group of one can share people with a group of the other.</param>
/// <param name="Period">Whether they share a day.</param>
public sealed record Encounter(Answer Theme, Answer Areas, Answer Groups, Answer Period)
{
    /// <summary>Whether they meet in all respects.</summary>
    public Answer Answer => Theme.And(Areas).And(Groups).And(Period);

    internal Doubt Doubt =>
        (Areas == Answer.Unknown ? Doubt.Areas : Doubt.None)
        | (Groups == Answer.Unknown ? Doubt.Groups : Doubt.None)
        | (Period == Answer.Unknown ? Doubt.Period : Doubt.None);
}
