using Samskab.Actors;
using Samskab.Forums;

namespace Samskab.Reviews;

/// <summary>The fora in which both sides meet on a day, and who sits in them.</summary>
/// <remarks>The three types of collaboration (p. 17) and volunteer networks; another forum where seats of both sides are stated.</remarks>
internal sealed class SharedSeats
{
    private readonly HashSet<ForumId> ids;

    private SharedSeats(IReadOnlyList<Forum> forums, IReadOnlyList<List<HeldSeat>?> seatings)
    {
        Forums = forums;
        ids = [.. forums.Select(forum => forum.Id)];
        Seats = All(seatings);
        AreStated = seatings.All(seats => seats is not null);
    }

    /// <summary>The fora, by id.</summary>
    public IReadOnlyList<Forum> Forums { get; }

    /// <summary>The seats that are stated.</summary>
    public IReadOnlyList<HeldSeat> Seats { get; }

    /// <summary>Whether those of every forum are.</summary>
    public bool AreStated { get; }

    /// <summary>Whether a forum is one of them.</summary>
    public bool Has(ForumId forum) => ids.Contains(forum);

    public static SharedSeats Of(ReviewScope scope)
    {
        var shared = scope
            .Collaboration.Forums.Where(forum => HeldSeat.IsThere(forum, scope.On))
            .Select(forum => (Forum: forum, Seats: scope.SeatsOf(forum)))
            .Where(one => IsShared(one.Forum.Kind, one.Seats))
            .ToList();
        return new([.. shared.Select(one => one.Forum)], [.. shared.Select(one => one.Seats)]);
    }

    private static List<HeldSeat> All(IReadOnlyList<List<HeldSeat>?> seatings)
    {
        var all = new List<HeldSeat>(seatings.Sum(seats => seats?.Count ?? 0));
        foreach (var seats in seatings)
        {
            all.AddRange(seats ?? []);
        }
        return all;
    }

    private static bool IsShared(ForumKind kind, List<HeldSeat>? seats) =>
        kind switch
        {
            ForumKind.CoordinationForum
            or ForumKind.NetworkGroup
            or ForumKind.WorkingGroup
            or ForumKind.VolunteerNetwork => true,
            ForumKind.Other => seats is not null
                && Enum.GetValues<Side>().All(side => seats.Any(seat => seat.IsOf(side))),
            _ => false,
        };
}
