using Samskab.Actors;
using Samskab.Chapters;
using Samskab.Facts;
using Samskab.Offers;
using Samskab.Overlaps;
using Samskab.Values;
using Samskab.Verdicts;

namespace Samskab.Reviews;

/// <summary>Whether offers that meet are more than the need (p. 20); nothing is found where the need is as great as the supply.</summary>
/// <remarks>
/// Offers that are about the same share one finding, on the first of them: the supply is its room and that of all offers that
/// meet it, the need is that of all needs that one of these meets. Without a need that is stated it is unknown. A group of
/// offers that is the same around several of them is told once. Ten others are named, and all are counted.
/// </remarks>
internal sealed class DuplicationCheck
{
    private readonly Landscape landscape;
    private readonly Headcount[] rooms;
    private readonly (int Need, Encounter Encounter)[]?[] needs;

    // The needs that the group at hand meets or may meet, and which way each.
    private readonly List<int> met = [];
    private readonly Answer[] meeting;

    private DuplicationCheck(Landscape landscape)
    {
        this.landscape = landscape;
        rooms = [.. landscape.Peers.Select(peers => Headcount.Sum(peers.Offers.Select(RoomOf)))];
        needs = new (int, Encounter)[landscape.Peers.Count][];
        meeting = new Answer[landscape.Needs.Count];
        Array.Fill(meeting, Answer.No);
    }

    public static IEnumerable<Finding> Find(Landscape landscape, CancellationToken cancellation)
    {
        var check = new DuplicationCheck(landscape);
        var told = new HashSet<(ValueList<int>, long, long?, long?, Answer)>();
        foreach (var peers in landscape.Peers)
        {
            cancellation.ThrowIfCancellationRequested();
            if (
                check.GroupAround(peers) is { } group
                && check.Judged(group) is var (need, answer)
                && told.Add(group.Key(need, answer))
            )
            {
                yield return check.Told(group, need, answer);
            }
        }
    }

    // Null where no two of different providers meet.
    private Group? GroupAround(Peers peers)
    {
        var met = landscape.OffersMeeting(peers).ToList();
        var mixed = met.Where(one => peers.AreMixedWith(one.Peers)).ToList();
        if (mixed.Count == 0)
        {
            return null;
        }
        var meets = mixed.Max(one => one.Encounter.Answer);
        var surest = met.Where(one => one.Encounter.Answer == meets).Select(one => one.Peers).ToList();
        var subject = peers.Offers.First(offer => surest.Exists(other => other.OnlyProvider != ProviderOf(offer)));
        var supply = Headcount.Sum(met.Select(one => RoomOf(one.Peers, one.Encounter.Answer, peers, subject)));
        return new(subject, met, surest, meets, supply);
    }

    private ActorId ProviderOf(int offer) => landscape.Offers[offer].Provider;

    private Headcount RoomOf(Peers met, Answer meets, Peers own, int subject) =>
        meets == Answer.Yes ? rooms[met.Number]
        : met == own ? new Headcount(RoomOf(subject).Least, rooms[met.Number].Most)
        : rooms[met.Number].OrNone;

    // Null where the need is as great as the supply: then there is nothing to find, whether or not the offers meet.
    private (Need Need, Answer Answer)? Judged(Group group)
    {
        var need = NeedOf(group);
        var answer = group.Supply.IsCoveredBy(need.People).Or(group.Meets.Negated);
        return answer == Answer.Yes ? null : (need, answer);
    }

    private Headcount RoomOf(int offer) => Headcount.Of(landscape.Offers[offer].Capacity?.People);

    private Need NeedOf(Group group)
    {
        var doubt = Doubt.None;
        foreach (var (peers, _) in group.Met)
        {
            foreach (var (need, encounter) in NeedsOf(peers))
            {
                Meet(need, encounter.Answer);
                doubt |= encounter.Doubt;
            }
        }
        var people =
            met.Count == 0 ? Headcount.Unknown : Headcount.Sum(met.Select(need => AmountOf(need, meeting[need])));
        met.ForEach(need => meeting[need] = Answer.No);
        met.Clear();
        return new(people, doubt);
    }

    private void Meet(int need, Answer answer)
    {
        if (meeting[need] == Answer.No)
        {
            met.Add(need);
        }
        meeting[need] = meeting[need].Or(answer);
    }

    private (int Need, Encounter Encounter)[] NeedsOf(Peers peers) =>
        needs[peers.Number] ??= [.. landscape.NeedsMeeting(peers)];

    private Headcount AmountOf(int need, Answer meets)
    {
        var people = Headcount.Of(landscape.Needs[need].People?.People);
        return meets == Answer.Yes ? people : people.OrNone;
    }

    private Finding Told(Group group, Need need, Answer answer) =>
        OverviewAndCoordination
            .SameActivities.Found(answer, PathOf(group.Subject), Shown(group, need.People))
            .Lacking(Missing(group, need))
            .Advising(Answer.No, OverviewAndCoordination.DivideWork);

    private ValueList<FindingValue> Shown(Group group, Headcount need) =>
        [
            new FindingValue.Subjects("other", [.. OthersOf(group).Select(PathOf)]),
            new FindingValue.Count("offers", group.Members.Count),
            new FindingValue.Count("supply", group.Supply.Least),
            .. need.Most is { } most ? [new FindingValue.Count("need", most)] : Array.Empty<FindingValue>(),
        ];

    // Those that meet the subject as surely as any does.
    private IEnumerable<int> OthersOf(Group group)
    {
        var own = ProviderOf(group.Subject);
        var others = new FirstOnes();
        foreach (var peers in group.Surest.Where(peers => peers.OnlyProvider != own))
        {
            others.Add([.. peers.Offers.Where(offer => ProviderOf(offer) != own).Take(FirstOnes.Most)]);
        }
        return others.Numbers;
    }

    private string PathOf(int offer) => $"offers/{landscape.Offers[offer].Id}";

    private static IEnumerable<Fact> Missing(Group group, Need need)
    {
        var isOpen = group.Supply.IsCoveredBy(need.People) == Answer.Unknown;
        var doubt = group.Met.Aggregate(isOpen ? need.Doubt : Doubt.None, (all, one) => all | one.Encounter.Doubt);
        return GapCheck.Missing(doubt).Concat(isOpen ? MissingAmounts(group, need.People) : []);
    }

    private static IEnumerable<Fact> MissingAmounts(Group group, Headcount need)
    {
        if (need.Most is null)
        {
            yield return OfferFacts.NeedPeople;
        }
        if (group.Supply.Most is null)
        {
            yield return OfferFacts.OfferCapacity;
        }
    }

    /// <summary>How many people are in need, and what is not known of whether offers meet their needs.</summary>
    private sealed record Need(Headcount People, Doubt Doubt);

    /// <summary>An offer and those that meet or may meet it.</summary>
    /// <param name="Subject">The number of the offer.</param>
    /// <param name="Met">All of them, the offer included, by what they are about.</param>
    /// <param name="Surest">Those that meet it as surely as any of another provider does.</param>
    /// <param name="Meets">How sure that is.</param>
    /// <param name="Supply">How many people they have room for.</param>
    private sealed record Group(
        int Subject,
        List<(Peers Peers, Encounter Encounter)> Met,
        List<Peers> Surest,
        Answer Meets,
        Headcount Supply
    )
    {
        /// <summary>The first offers, and how many there are.</summary>
        public FirstOnes Members
        {
            get
            {
                if (field is null)
                {
                    field = new();
                    Met.ForEach(one => field.Add(one.Peers.Offers));
                }
                return field;
            }
        }

        /// <summary>What is the same around other offers of the group.</summary>
        public (ValueList<int>, long, long?, long?, Answer) Key(Need need, Answer answer) =>
            (Members.Numbers.ToValueList(), Members.Count, Supply.Most, need.People.Most, answer);
    }
}
