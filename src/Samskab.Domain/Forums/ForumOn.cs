using NodaTime;
using Samskab.Actors;
using Samskab.Facts;
using Samskab.Values;

namespace Samskab.Forums;

/// <summary>What a forum is on one day; what is not known stays unknown.</summary>
/// <remarks>Of a forum that surely is not there on the day nothing is left: it has no seats, and nobody acts in it.</remarks>
public sealed record ForumOn
{
    private readonly ValueList<RoleOn>? roles;

    internal ForumOn(Forum forum, LocalDate date)
    {
        (Forum, Date, Exists) = (forum, date, forum.ExistsOn(date));
        if (Exists == Answer.No)
        {
            (Seats, roles, Terms) = ([], [], new TermsOnDay.NotStated());
            return;
        }
        var order = forum.Seats is { } seats ? SeatOrder.Of(seats, date) : null;
        Seats = order
            ?.Select(state => state.Told())
            .Where(seat => seat.IsHeld != Answer.No)
            .OrderBy(seat => seat.Seat.Id)
            .ToValueList();
        roles = order
            ?.Where(state => state.Principal is null && state.Stands != Answer.No)
            .Select(state => new RoleOn(state.ActsIn?.Role, state.IsFilled))
            .ToValueList();
        Terms = TermsOnDay.Of(forum.Terms, date);
    }

    /// <summary>The forum.</summary>
    public Forum Forum { get; }

    /// <summary>The day.</summary>
    public LocalDate Date { get; }

    /// <summary>Whether it is there: established, and not dissolved.</summary>
    /// <remarks>Unknown where it is not stated when it was established; an end that is not stated has not come.</remarks>
    public Answer Exists { get; }

    /// <summary>The seats that are or may be there, by id; null where the seats of the forum are not stated.</summary>
    public ValueList<SeatOn>? Seats { get; }

    /// <summary>The seats that nobody holds, by id; null where the seats of the forum are not stated.</summary>
    public ValueList<SeatOn>? Vacancies => Seats?.Where(seat => seat.IsVacant).ToValueList();

    /// <summary>The version of its terms of reference that is in force.</summary>
    public TermsOnDay Terms { get; }

    /// <summary>Whether anybody acts in a role; a deputy acts in that of the seat it stands in for.</summary>
    /// <remarks>Unknown where the seats are not stated. It can be sure that one of two acts while it is not known which of them.</remarks>
    /// <param name="role">The role.</param>
    public Answer Acts(SeatRole role) =>
        roles is { } all ? all.Select(one => one.Fills(role)).DefaultIfEmpty(Answer.No).Max() : Answer.Unknown;

    /// <summary>Whether the forum can decide with those who take part, by the quorum of its terms of reference.</summary>
    /// <remarks>
    /// Seats are counted, each once, whether its holder is there, a deputy, or both; one who holds two seats counts in both. A
    /// deputy who takes part acts where the principal does not, whatever absence is on record. One who holds no seat that is
    /// stated may sit for an actor of which no individual is stated. A forum that is surely not there cannot decide.
    /// </remarks>
    /// <param name="participants">Those who take part, in any order; null where that is not stated.</param>
    /// <param name="sideOf">The side of an actor, for seats that state none; null where no side is known.</param>
    public QuorumOn Quorum(ValueList<ParticipantRef>? participants, Func<ActorId, Side?>? sideOf = null)
    {
        var present = Identifier.Given(participants);
        var required = Terms.Quorum;
        if (Exists == Answer.No)
        {
            return new() { IsMet = Answer.No, Required = required };
        }
        if (Forum.Seats is not { } seats || present is not { } here)
        {
            return new()
            {
                IsMet = Answer.Unknown,
                Required = required,
                Missing = [.. NotStated(required, present)],
            };
        }
        return Counted(new(SeatOrder.Of(seats, Date), here, sideOf), required);
    }

    private static QuorumOn Counted(Turnout turnout, Quorum? required)
    {
        var isMet = required is null ? Answer.Unknown : turnout.Meets(required);
        return new()
        {
            IsMet = isMet,
            Required = required,
            Seats = turnout.All,
            Municipality = turnout.Of(Side.Municipality),
            CivilSociety = turnout.Of(Side.CivilSociety),
            Missing =
                required is null ? [QuorumFact.Quorum]
                : isMet == Answer.Unknown ? [.. turnout.Missing(required)]
                : [],
        };
    }

    private IEnumerable<QuorumFact> NotStated(Quorum? required, ValueList<ParticipantRef>? present)
    {
        if (required is null)
        {
            yield return QuorumFact.Quorum;
        }
        if (Forum.Seats is null)
        {
            yield return QuorumFact.Seats;
        }
        if (present is null)
        {
            yield return QuorumFact.Participants;
        }
    }
}
