using Samskab.Facts;
using Samskab.Forums;

namespace Samskab.Decisions;

/// <summary>Whether both sides took part, as far as it is known how many did.</summary>
internal static class Sides
{
    private const int MaxDifference = 1;

    public static Answer Of(QuorumOn quorum, DecisionReadings readings) =>
        quorum is { Municipality: { } municipality, CivilSociety: { } civil }
            ? OneOfEach(municipality, civil)
                .And(
                    readings.BothSidesTaken.Option == DecisionReadings.EqualSplit
                        ? IsEqual(municipality, civil)
                        : Answer.Yes
                )
            : Answer.Unknown;

    private static Answer OneOfEach(SeatCount one, SeatCount other) =>
        one.Least > 0 && other.Least > 0 ? Answer.Yes
        : one.Most == 0 || other.Most == 0 ? Answer.No
        : Answer.Unknown;

    private static Answer IsEqual(SeatCount one, SeatCount other) =>
        Math.Max(one.Most - other.Least, other.Most - one.Least) <= MaxDifference ? Answer.Yes
        : Math.Max(one.Least - other.Most, other.Least - one.Most) > MaxDifference ? Answer.No
        : Answer.Unknown;
}
