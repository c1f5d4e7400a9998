using Samskab.Chapters;
using Samskab.Facts;
using Samskab.Offers;
using Samskab.Overlaps;
using Samskab.Values;
using Samskab.Verdicts;

namespace Samskab.Reviews;

/// <summary>Whether the offers that meet a need have room for those in need (p. 21); nothing of a need that none meets.</summary>
/// <remarks>Each offer counts in full for every need that it meets: what is found lacking is lacking at least. The first ten offers are named.</remarks>
internal static class ShortfallCheck
{
    public static IEnumerable<Finding> Find(Landscape landscape, ReviewScope scope)
    {
        if (scope.Thresholds.MinCoverage == 0)
        {
            yield break;
        }
        foreach (var need in landscape.Needs)
        {
            scope.Cancellation.ThrowIfCancellationRequested();
            var met = new Met(landscape, need);
            if (met.Offers.Count > 0)
            {
                yield return Judged(need, met, landscape, scope.Thresholds.MinCoverage);
            }
        }
    }

    private static Finding Judged(Need need, Met met, Landscape landscape, decimal coverage)
    {
        var answer = need.People is { } people ? Covers(met.Room, coverage * people.People) : Answer.Unknown;
        return OverviewAndCoordination
            .EnoughPlaces.Found(answer, $"needs/{need.Id}", Shown(answer, need, met, landscape))
            .Lacking(Missing(need, met));
    }

    private static Answer Covers(Headcount supply, decimal asked) =>
        supply.Least >= asked ? Answer.Yes
        : supply.Most < asked ? Answer.No
        : Answer.Unknown;

    private static ValueList<FindingValue> Shown(Answer answer, Need need, Met met, Landscape landscape) =>
        answer switch
        {
            Answer.No => Lack(need.People!.Value.People, met.Room.Most!.Value),
            Answer.Unknown =>
            [
                new FindingValue.Subjects(
                    "offers",
                    [.. met.Offers.Numbers.Select(number => $"offers/{landscape.Offers[number].Id}")]
                ),
            ],
            _ => [],
        };

    private static ValueList<FindingValue> Lack(int people, long room) =>
        [
            new FindingValue.Count("need", people),
            new FindingValue.Count("supply", room),
            new FindingValue.Count("lacking", people - room),
        ];

    private static IEnumerable<Fact> Missing(Need need, Met met)
    {
        if (need.People is null)
        {
            yield return OfferFacts.NeedPeople;
        }
        if (met.Room.Most is null)
        {
            yield return OfferFacts.OfferCapacity;
        }
        foreach (var fact in GapCheck.Missing(met.Doubt))
        {
            yield return fact;
        }
    }

    /// <summary>The offers that meet or may meet a need, with the room they have together.</summary>
    private sealed class Met
    {
        internal Met(Landscape landscape, Need need)
        {
            var rooms = new List<Headcount>();
            foreach (var (peers, encounter) in landscape.OffersMeeting(need))
            {
                Offers.Add(peers.Offers);
                Doubt |= encounter.Doubt;
                rooms.AddRange(
                    peers
                        .Offers.Select(offer => Headcount.Of(landscape.Offers[offer].Capacity?.People))
                        .Select(room => encounter.Answer == Answer.Yes ? room : room.OrNone)
                );
            }
            Room = Headcount.Sum(rooms);
        }

        internal FirstOnes Offers { get; } = new();

        internal Headcount Room { get; }

        internal Doubt Doubt { get; }
    }
}
