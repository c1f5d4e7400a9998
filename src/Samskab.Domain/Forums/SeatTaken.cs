using Samskab.Actors;
using Samskab.Facts;

namespace Samskab.Forums;

/// <summary>A seat, and whether somebody who takes part acts in it: its holder or one who stands in, who count as one.</summary>
internal sealed class SeatTaken(
    SeatState seat,
    IEnumerable<SeatState> chain,
    IReadOnlySet<ParticipantRef> here,
    Func<ActorId, Side?>? sideOf
)
{
    public Answer IsTaken { get; } =
        chain
            .Where(state => state.Seat.Participant is { } participant && here.Contains(participant))
            .Select(state => state.Stands)
            .DefaultIfEmpty(Answer.No)
            .Max();

    public bool MayBeTaken => IsTaken != Answer.No;

    /// <summary>Whether nobody known acts in it while it is not stated who sits there for an actor.</summary>
    public bool IsOpen => !MayBeTaken && mayHaveGuest;

    public Side? Side { get; } =
        seat.ActsIn is { } own ? own.Side ?? (own.Actor is { } actor ? sideOf?.Invoke(actor) : null) : null;

    private readonly bool mayHaveGuest = chain.Any(state => state.Seat is { Actor: not null, Participant: null });
}
