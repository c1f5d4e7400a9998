using NodaTime;
using Samskab.Actors;
using Samskab.Calendars;
using Samskab.Chapters;
using Samskab.Collaborations;
using Samskab.Reception;
using Samskab.Rules;
using Samskab.Values;
using static Samskab.Domain.Tests.Reviews.Reviewed;

namespace Samskab.Domain.Tests.Reviews;

/// <summary>One example of each answer for every check of the timelines of reception workshops.</summary>
internal static class ReceptionCheckExamples
{
    public static readonly LocalDate Arrival = new(2026, 8, 31);

    private static readonly DateSpan Always = new(null, null);

    /// <summary>Two departments, volunteers and an association; no card says anything yet.</summary>
    public static readonly ReceptionTimeline Gathered = new()
    {
        Id = new("august"),
        Name = "Nye borgere i august",
        Arrival = Arrival,
        Areas = [new("nord")],
        Participants = [new("jobcenter"), new("kultur"), new("roede-kors"), new("venligbo")],
        Cards = [],
    };

    public static IReadOnlyList<CheckExample> All { get; } =
    [
        .. Of(
            "R-OV-02",
            OverviewAndCoordination.TellOfLocalOffers,
            good: [Card("velkomst", Always) with { TellsOf = [new("café")] }],
            bad: [Card("velkomst", Always) with { TellsOf = [] }],
            open: [Card("velkomst", Always)]
        ),
        .. Examples.Of(
            "R-RW-04",
            ReceptionWorkshop.GatherTheParties,
            good: With(Gathered),
            bad: With(Gathered with { Participants = [new("jobcenter"), new("roede-kors"), new("venligbo")] }),
            open: With(Gathered with { Participants = null })
        ),
        .. Of(
            "R-RW-06",
            ReceptionWorkshop.TimelineWindow,
            good: [Card("byvandring", On(new(2027, 2, 28)))],
            bad: [Card("byvandring", On(new(2027, 3, 1)))],
            open: [Card("byvandring", null)]
        ),
        .. Of(
            "R-RW-10",
            ReceptionWorkshop.InformationInDoses,
            good: Informing(5, true),
            bad: Informing(6, true),
            open: Informing(6, null)
        ),
        .. Of(
            "R-RW-11",
            ReceptionWorkshop.RoomForNewThinking,
            good: [Card("dansk", Always), Card("café", Always, Side.CivilSociety)],
            bad: [Card("dansk", Always)],
            open: [Card("dansk", Always), Card("café", null, Side.CivilSociety)]
        ),
        .. Of(
            "R-RW-12",
            ReceptionWorkshop.BestOrder,
            good: Ordered(On(Arrival), On(Arrival.PlusDays(1))),
            bad: Ordered(On(Arrival.PlusDays(1)), On(Arrival)),
            open: Ordered(On(Arrival), null)
        ),
    ];

    public static TimelineCard Card(string id, DateSpan? during, Side side = Side.Municipality) =>
        new()
        {
            Id = new(id),
            Title = id,
            Kind = CardKind.Activity,
            Side = side,
            During = during,
        };

    public static DateSpan On(LocalDate day) => new(day, day);

    /// <summary>Cards that begin on the day of the arrival, and inform or not.</summary>
    public static ValueList<TimelineCard> Informing(int count, bool? informs) =>
        Enumerable
            .Range(1, count)
            .Select(number => Card($"kort {number}", On(Arrival)) with { Informs = informs })
            .ToValueList();

    /// <summary>A welcome, and a tour that must not stand before it.</summary>
    public static ValueList<TimelineCard> Ordered(DateSpan welcome, DateSpan? tour) =>
        [Card("velkomst", welcome), Card("byvandring", tour) with { After = [new("velkomst")] }];

    public static CollaborationParts With(ReceptionTimeline timeline) =>
        Base with
        {
            Offers = [Offer("café", "roede-kors", null)],
            ReceptionTimelines = [timeline],
        };

    public static CollaborationParts With(ValueList<TimelineCard> cards) => With(Gathered with { Cards = cards });

    private static IEnumerable<CheckExample> Of(
        string row,
        Rule rule,
        ValueList<TimelineCard> good,
        ValueList<TimelineCard> bad,
        ValueList<TimelineCard> open
    ) => Examples.Of(row, rule, With(good), With(bad), With(open));
}
