using NodaTime;
using Samskab.Calendars;
using Samskab.Chapters;
using Samskab.Facts;
using Samskab.Offers;
using Samskab.Verdicts;

namespace Samskab.Reviews;

/// <summary>Whether the results of an effort were left time before they were evaluated (the field worker).</summary>
/// <remarks>Counted from the first day it is tried out or in operation. Nothing of what was not evaluated.</remarks>
internal static class EvaluationCheck
{
    public static Finding? Find(Initiative initiative, ReviewScope scope)
    {
        var evaluations = (initiative.Evaluations ?? []).Where(day => day.HasComeOn(scope.On) == Answer.Yes).ToList();
        if (evaluations.Count == 0)
        {
            return null;
        }
        var months = scope.Thresholds.MinEvaluationMonths;
        var begun = (initiative.Status?.Entries ?? []).FirstOrDefault(IsAtWork)?.From;
        var answer = begun is { } day
            ? evaluations.Min(evaluated => IsFrom(evaluated, day.PlusMonths(months)))
            : Answer.Unknown;
        return FieldWork
            .LongTermInvestment.Found(answer, $"initiatives/{initiative.Id}", new FindingValue.Count("months", months))
            .Lacking(begun is null ? ReviewFacts.EffortBegan : ReviewFacts.Evaluations);
    }

    private static bool IsAtWork(TimelineEntry<OfferStatus> entry) =>
        entry.Value is OfferStatus.Trial or OfferStatus.InOperation;

    private static Answer IsFrom(DateBound day, LocalDate first) => day.HasComeOn(first.PlusDays(-1)).Negated;
}
