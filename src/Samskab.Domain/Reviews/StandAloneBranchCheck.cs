using Samskab.Actors;
using Samskab.Chapters;
using Samskab.Facts;
using Samskab.Verdicts;

namespace Samskab.Reviews;

/// <summary>Whether a branch stands alone where its association has a municipal circle (Red Cross).</summary>
/// <remarks>Where it could belong the source asks and leaves open; so does the finding. Nothing of branches of associations without a circle.</remarks>
internal static class StandAloneBranchCheck
{
    public static Finding? Find(Actor actor, ReviewScope scope)
    {
        return actor.Kind == ActorKind.LocalBranch && IsInCircle(actor, scope.Circles) is { } answer
            ? MunicipalCircles.NoBranchAlone.Found(answer, $"actors/{actor.Id}").Lacking(ReviewFacts.Seats)
            : null;
    }

    private static Answer? IsInCircle(Actor branch, CircleLookup circles) =>
        circles.HaveSeatFor(branch) ? Answer.Yes
        : circles.HaveOpenSeats ? Answer.Unknown
        : circles.HaveAssociationOf(branch) ? Answer.No
        : null;
}
