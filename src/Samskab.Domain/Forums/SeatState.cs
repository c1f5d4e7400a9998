using NodaTime;
using Samskab.Facts;

namespace Samskab.Forums;

/// <summary>A seat on a day, as the deputies of a forum are gone through.</summary>
internal sealed class SeatState
{
    private readonly LocalDate on;
    private readonly Answer isHeld;
    private readonly Answer isAbsent;
    private readonly Answer isCalled;
    private Answer isFilledByDeputy = Answer.No;

    /// <summary>A seat on a day.</summary>
    /// <param name="seat">The seat.</param>
    /// <param name="on">The day.</param>
    /// <param name="isCalled">Whether it is for this seat to act: in its own right, or because each one it stands in for is there and empty.</param>
    /// <param name="principal">The seat it stands in for.</param>
    public SeatState(Seat seat, LocalDate on, Answer isCalled, SeatState? principal = null)
    {
        (Seat, this.on, this.isCalled, Principal) = (seat, on, isCalled, principal);
        isHeld = seat.During?.Contains(on) ?? Answer.Yes;
        isAbsent = seat.Absence?.Contains(on) ?? Answer.No;
        Root = principal?.Root ?? this;
        Stands = isHeld.And(principal?.Stands ?? isCalled);
    }

    public Seat Seat { get; }

    public SeatState? Principal { get; }

    /// <summary>The seat at the head of its chain of deputies.</summary>
    public SeatState Root { get; }

    /// <summary>Whether it is there, and each one it stands in for.</summary>
    public Answer Stands { get; }

    /// <summary>The seat that is acted in; null where that is none, or is not stated.</summary>
    public Seat? ActsIn => Root.isCalled == Answer.Yes ? Root.Seat : null;

    /// <summary>Whether the holder or one who stands in acts, if it is for this seat to act.</summary>
    public Answer IsFilled => isHeld.And(IsPresent.Or(isFilledByDeputy));

    private Answer IsPresent => Seat.IsVacant ? Answer.No : isAbsent.Negated;

    public SeatState Deputy(Seat deputy) => new(deputy, on, isCalled.And(isHeld).And(IsPresent.Negated), this);

    public void FilledBy(SeatState deputy) => isFilledByDeputy = isFilledByDeputy.Or(deputy.IsFilled);

    public SeatOn Told() =>
        new()
        {
            Seat = Seat,
            IsHeld = isHeld,
            IsAbsent = isAbsent,
            Acts = isCalled.And(isHeld).And(IsPresent),
            ActsIn = ActsIn,
        };
}
