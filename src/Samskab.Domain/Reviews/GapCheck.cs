using Samskab.Chapters;
using Samskab.CoCreation;
using Samskab.Facts;
using Samskab.Offers;
using Samskab.Overlaps;
using Samskab.Verdicts;

namespace Samskab.Reviews;

/// <summary>Whether any offer meets a need (p. 21); one without gives reason to think anew.</summary>
/// <remarks>Of the offers that may meet it the first ten are named and all are counted.</remarks>
internal static class GapCheck
{
    public static IEnumerable<Finding> Find(Landscape landscape, CancellationToken cancellation)
    {
        foreach (var need in landscape.Needs)
        {
            cancellation.ThrowIfCancellationRequested();
            yield return Judged(need, landscape);
        }
    }

    /// <summary>What would tell whether two things meet.</summary>
    internal static IEnumerable<Fact> Missing(Doubt doubt)
    {
        if (doubt.HasFlag(Doubt.Areas))
        {
            yield return OfferFacts.Areas;
        }
        if (doubt.HasFlag(Doubt.Groups))
        {
            yield return OfferFacts.Groups;
        }
        if (doubt.HasFlag(Doubt.Period))
        {
            yield return OfferFacts.Period;
        }
    }

    private static Finding Judged(Need need, Landscape landscape)
    {
        var open = new FirstOnes();
        var (answer, doubt) = (Answer.No, Doubt.None);
        foreach (var (peers, encounter) in landscape.OffersMeeting(need))
        {
            answer = answer.Or(encounter.Answer);
            doubt |= encounter.Doubt;
            if (encounter.Answer == Answer.Unknown)
            {
                open.Add(peers.Offers);
            }
        }
        var finding = OverviewAndCoordination
            .MappingShowsGaps.Found(
                answer,
                $"needs/{need.Id}",
                new FindingValue.Subjects(
                    "offers",
                    [.. open.Numbers.Select(number => $"offers/{landscape.Offers[number].Id}")]
                ),
                new FindingValue.Count("possible", open.Count)
            )
            .Lacking(Missing(doubt));
        return answer == Answer.No ? finding with { Proposes = [CoCreationFacts.NewThinkingNeeded.Key] } : finding;
    }
}
