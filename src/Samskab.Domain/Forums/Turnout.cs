using Samskab.Actors;
using Samskab.Facts;
using Samskab.Values;

namespace Samskab.Forums;

/// <summary>The seats that those who take part act in.</summary>
/// <remarks>
/// Who takes part is there, and a principal who does not is absent, whatever absence is on record. One who holds no seat that is
/// stated may sit for an actor of which no individual is stated, on one seat at most.
/// </remarks>
internal sealed class Turnout
{
    private readonly List<SeatTaken> places;
    private readonly int guests;

    public Turnout(IReadOnlyList<SeatState> order, ValueList<ParticipantRef> present, Func<ActorId, Side?>? sideOf)
    {
        var standing = order.Where(state => state.Stands != Answer.No).ToList();
        var known = standing.Select(state => state.Seat.Participant).OfType<ParticipantRef>().ToHashSet();
        var here = present.ToHashSet();
        guests = here.Count(participant => !known.Contains(participant));
        places =
        [
            .. standing.GroupBy(state => state.Root).Select(chain => new SeatTaken(chain.Key, chain, here, sideOf)),
        ];
    }

    public SeatCount All => Count(_ => true, _ => true);

    /// <summary>What may still change how many there are.</summary>
    public IEnumerable<QuorumFact> Missing(Quorum quorum) =>
        [
            .. Missing(QuorumFact.Days, places.Any(place => place.IsTaken == Answer.Unknown)),
            .. Missing(QuorumFact.Holders, guests > 0 && places.Any(place => place.IsOpen)),
            .. Missing(QuorumFact.Sides, quorum.EachSide is not null && places.Any(MayCountWithoutSide)),
        ];

    public SeatCount Of(Side side) =>
        Count(place => place.Side == side, place => place.Side is null || place.Side == side);

    public Answer Meets(Quorum quorum) =>
        SurelyMeets(quorum) ? Answer.Yes
        : MayMeet(quorum) ? Answer.Unknown
        : Answer.No;

    private bool SurelyMeets(Quorum quorum) =>
        All.Least >= (quorum.Seats ?? 0)
        && Of(Side.Municipality).Least >= (quorum.EachSide ?? 0)
        && Of(Side.CivilSociety).Least >= (quorum.EachSide ?? 0);

    // What a side lacks must be made up by seats whose side is not known, or by guests on open seats that can be its own.
    private bool MayMeet(Quorum quorum)
    {
        var (municipality, civil) = (Lacking(Side.Municipality, quorum), Lacking(Side.CivilSociety, quorum));
        var own = Math.Min(municipality, Open(Side.Municipality)) + Math.Min(civil, Open(Side.CivilSociety));
        var (free, lacking) = (places.Count(place => place is { MayBeTaken: true, Side: null }), municipality + civil);
        return All.Most >= (quorum.Seats ?? 0) && lacking <= free + guests && lacking - own <= free + Open(null);
    }

    private int Lacking(Side side, Quorum quorum) =>
        Math.Max(0, (quorum.EachSide ?? 0) - places.Count(place => place.MayBeTaken && place.Side == side));

    private int Open(Side? side) => places.Count(place => place.IsOpen && place.Side == side);

    private SeatCount Count(Func<SeatTaken, bool> surely, Func<SeatTaken, bool> perhaps) =>
        new(
            places.Count(place => place.IsTaken == Answer.Yes && surely(place)),
            places.Count(place => place.MayBeTaken && perhaps(place))
                + Math.Min(guests, places.Count(place => place.IsOpen && perhaps(place)))
        );

    private bool MayCountWithoutSide(SeatTaken place) =>
        place.Side is null && (place.MayBeTaken || (place.IsOpen && guests > 0));

    private static IEnumerable<QuorumFact> Missing(QuorumFact fact, bool isMissing) => isMissing ? [fact] : [];
}
