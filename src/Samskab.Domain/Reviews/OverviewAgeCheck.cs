using Samskab.Chapters;
using Samskab.Facts;
using Samskab.Verdicts;

namespace Samskab.Reviews;

/// <summary>Whether the overview of efforts and offers is new enough to be of use (p. 21); nothing where there are none.</summary>
/// <remarks>Its age is counted from the day that the collaboration describes; what describes a later day is new.</remarks>
internal static class OverviewAgeCheck
{
    /// <summary>The overview as a whole, which has no id.</summary>
    internal const string Subject = "overview";

    public static Finding? Find(ReviewScope scope)
    {
        var collaboration = scope.Collaboration;
        if (collaboration.Initiatives.Count == 0 && collaboration.Offers.Count == 0)
        {
            return null;
        }
        var rule = OverviewAndCoordination.KeepOneAnotherInformed;
        return collaboration.AsOf is not { } day
            ? rule.Found(Answer.Unknown, Subject).Lacking(ReviewFacts.OverviewDay)
            : rule.Found(
                scope.On <= day.PlusDays(scope.Thresholds.MaxOverviewAge) ? Answer.Yes : Answer.No,
                Subject,
                new FindingValue.Day("day", day),
                new FindingValue.Count("days", scope.Thresholds.MaxOverviewAge)
            );
    }
}
