using Samskab.Calendars;
using Samskab.Chapters;
using Samskab.CoCreation;
using Samskab.Facts;
using Samskab.Offers;
using Samskab.Verdicts;

namespace Samskab.Reviews;

/// <summary>Whether the parties of a joint effort sat together before a solution was set (p. 19).</summary>
/// <remarks>By the days of both where they are stated, and otherwise by what is stated of it. Not asked of what is in operation.</remarks>
internal static class SolutionCheck
{
    public static Finding? Find(Initiative initiative, ReviewScope scope)
    {
        if (!initiative.IsJoint(scope) || initiative.StatusOn(scope) is OfferStatus.InOperation or OfferStatus.Paused)
        {
            return null;
        }
        var byDays = MetFirst(initiative.PartiesFirstMet, initiative.SolutionSet);
        var said = initiative.Said(CoCreationFacts.SolutionsSetBeforehand, scope).Negated;
        return GettingStarted
            .NothingFixedBeforeMeeting.Found(byDays == Answer.Unknown ? said : byDays, $"initiatives/{initiative.Id}")
            .Lacking(CoCreationFacts.SolutionsSetBeforehand);
    }

    private static Answer MetFirst(DateBound? met, DateBound? set) =>
        set?.Earliest >= met?.Latest ? Answer.Yes
        : set?.Latest < met?.Earliest ? Answer.No
        : Answer.Unknown;
}
