using NodaTime;
using Samskab.Actors;
using Samskab.Facts;
using Samskab.Forums;

namespace Samskab.Reviews;

/// <summary>Who has come to a forum since a day, by opaque tokens alone: a seat without a token tells of nobody.</summary>
/// <param name="forum">The forum.</param>
/// <param name="on">The day until which they have come.</param>
internal sealed class Newcomers(Forum? forum, LocalDate on)
{
    private readonly ILookup<ParticipantRef?, Seat> seats = (forum?.Seats ?? [])
        .Where(seat => seat.Participant is not null)
        .ToLookup(seat => seat.Participant);

    /// <summary>Those who sit there and surely have come since, or of whom it is not known.</summary>
    public IEnumerable<ParticipantRef> Since(LocalDate day, Answer hasCome) =>
        day < on ? seats.Where(its => HasComeSince(day, its) == hasCome).Select(its => its.Key!.Value) : [];

    // Somebody who sat there on the day or before it has been told, whichever seat it was.
    private Answer HasComeSince(LocalDate day, IEnumerable<Seat> its) =>
        its.Max(IsThere).And(its.Max(seat => HasBegunBy(day, seat)).Negated);

    private Answer IsThere(Seat seat) => seat.During?.Contains(on) ?? Answer.Yes;

    private static Answer HasBegunBy(LocalDate day, Seat seat) => seat.During?.From?.HasComeOn(day) ?? Answer.Yes;
}
