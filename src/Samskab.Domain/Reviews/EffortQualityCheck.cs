using NodaTime;
using Samskab.Calendars;
using Samskab.Chapters;
using Samskab.Facts;
using Samskab.Offers;
using Samskab.Verdicts;

namespace Samskab.Reviews;

/// <summary>Whether it is checked continuously that an effort in operation is relevant to its target group (p. 25).</summary>
/// <remarks>Not asked before it has been in operation for as long as may lie between two checks.</remarks>
internal static class EffortQualityCheck
{
    public static Finding? Find(Initiative initiative, ReviewScope scope)
    {
        var due = scope.On.PlusDays(-scope.Thresholds.MaxQualityCheckAge);
        if (initiative.StatusOn(scope) != OfferStatus.InOperation || BeganOn(initiative, scope) > due)
        {
            return null;
        }
        var answer = initiative.QualityChecks is { } checks
            ? checks.Select(check => WasBetween(check, due, scope.On)).DefaultIfEmpty(Answer.No).Max()
            : Answer.Unknown;
        return JointEfforts
            .QualityCheck.Found(
                answer,
                $"initiatives/{initiative.Id}",
                new FindingValue.Count("days", scope.Thresholds.MaxQualityCheckAge)
            )
            .Lacking(ReviewFacts.QualityChecks);
    }

    private static Answer WasBetween(DateBound day, LocalDate first, LocalDate last) =>
        day.HasComeOn(last).And(day.HasComeOn(first.PlusDays(-1)).Negated);

    // Null where it has always been, or nobody has stated since when.
    private static LocalDate? BeganOn(Initiative initiative, ReviewScope scope) =>
        initiative
            .Status!.Entries.Where(entry => !(entry.From > scope.On))
            .Reverse()
            .TakeWhile(entry => entry.Value == OfferStatus.InOperation)
            .LastOrDefault()
            ?.From;
}
