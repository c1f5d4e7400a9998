using Samskab.Chapters;
using Samskab.CoCreation;
using Samskab.Facts;
using Samskab.Offers;
using Samskab.Overlaps;
using Samskab.Verdicts;

namespace Samskab.Reviews;

/// <summary>Whether any offer meets a need (p. 21); one without gives reason to think anew.</summary>
internal static class GapCheck
{
    public static IEnumerable<Finding> Find(ReviewScope scope)
    {
        var encounters = new Encounters(scope.Collaboration);
        var offers = OfferOverlaps.Current(scope.Collaboration, scope.On);
        return Current(scope).Select(need => Judged(need, offers, encounters, scope.Cancellation));
    }

    /// <summary>The needs that are there or will be.</summary>
    internal static List<Need> Current(ReviewScope scope) =>
        [.. scope.Collaboration.Needs.Where(need => need.During?.SharesDayWith(new(scope.On)) != Answer.No)];

    /// <summary>What would tell whether two things meet.</summary>
    internal static IEnumerable<Fact> Missing(Encounter encounter)
    {
        if (encounter.Areas == Answer.Unknown)
        {
            yield return ReviewFacts.Areas;
        }
        if (encounter.Groups == Answer.Unknown)
        {
            yield return ReviewFacts.Groups;
        }
        if (encounter.Period == Answer.Unknown)
        {
            yield return ReviewFacts.Period;
        }
    }

    private static Finding Judged(Need need, List<Offer> offers, Encounters encounters, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var met = offers.Select(offer => (Offer: offer, Encounter: encounters.Of(offer, need))).ToList();
        var answer = met.Select(one => one.Encounter.Answer).DefaultIfEmpty(Answer.No).Max();
        var open = met.Where(one => one.Encounter.Answer == Answer.Unknown).ToList();
        var finding = OverviewAndCoordination
            .MappingShowsGaps.Found(
                answer,
                $"needs/{need.Id}",
                new FindingValue.Subjects("offers", [.. open.Select(one => $"offers/{one.Offer.Id}")])
            )
            .Lacking(open.SelectMany(one => Missing(one.Encounter)));
        return answer == Answer.No ? finding with { Proposes = [CoCreationFacts.NewThinkingNeeded.Key] } : finding;
    }
}
