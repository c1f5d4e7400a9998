using Samskab.Chapters;
using Samskab.Collaborations;
using Samskab.Offers;
using Samskab.Values;
using static Samskab.Domain.Tests.Reviews.Examples;
using static Samskab.Domain.Tests.Reviews.Reviewed;

namespace Samskab.Domain.Tests.Reviews;

/// <summary>Examples of the checks of offers and needs.</summary>
internal static class OfferCheckExamples
{
    private static readonly Offer One = Offer("a", "roede-kors", 10);
    private static readonly Offer Other = Offer("b", "venligbo", 10);

    public static IReadOnlyList<CheckExample> All { get; } =
    [
        .. Of(
            "R-OV-01",
            OverviewAndCoordination.SameActivities,
            bad: With(19, One, Other),
            open: With(null, One, Other)
        ),
        .. Of(
            "R-OV-17",
            OverviewAndCoordination.MappingShowsGaps,
            good: With(5, One),
            bad: With(5),
            open: With(5, One with { Areas = null })
        ),
        .. Of(
            "R-OV-17",
            OverviewAndCoordination.EnoughPlaces,
            good: With(10, One),
            bad: With(11, One),
            open: With(null, One)
        ),
    ];

    private static CollaborationParts With(int? need, params ValueList<Offer> offers) =>
        Base with
        {
            Needs = [Need(need)],
            Offers = offers,
        };
}
