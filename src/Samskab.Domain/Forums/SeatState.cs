using NodaTime;
using Samskab.Facts;

namespace Samskab.Forums;

/// <summary>A seat on a day, as the deputies of a forum are gone through.</summary>
internal sealed class SeatState(Seat seat, LocalDate on)
{
    private readonly Answer isHeld = seat.During?.Contains(on) ?? Answer.Yes;
    private readonly Answer isAbsent = seat.Absence?.Contains(on) ?? Answer.No;
    private Answer isFilledByDeputy = Answer.No;

    public Seat Seat { get; } = seat;

    /// <summary>Whether it is for this seat to act: its own right, or that each one it stands in for is there and empty.</summary>
    public required Answer IsCalled { get; init; }

    public Seat? ActsIn { get; init; }

    public SeatState? Principal { get; private init; }

    /// <summary>Whether the holder or one who stands in acts, if it is for this seat to act.</summary>
    public Answer IsFilled => isHeld.And(IsPresent.Or(isFilledByDeputy));

    private Answer IsPresent => Seat.IsVacant ? Answer.No : isAbsent.Negated;

    public SeatState Deputy(Seat deputy) =>
        new(deputy, on)
        {
            IsCalled = IsCalled.And(isHeld).And(IsPresent.Negated),
            ActsIn = ActsIn,
            Principal = this,
        };

    public void FilledBy(SeatState deputy) => isFilledByDeputy = isFilledByDeputy.Or(deputy.IsFilled);

    public SeatOn Told() =>
        new()
        {
            Seat = Seat,
            IsHeld = isHeld,
            IsAbsent = isAbsent,
            Acts = IsCalled.And(isHeld).And(IsPresent),
            ActsIn = ActsIn,
        };
}
