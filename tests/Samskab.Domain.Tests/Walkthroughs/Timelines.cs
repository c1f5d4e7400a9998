using NodaTime;
using Samskab.Actors;
using Samskab.Calendars;
using Samskab.Collaborations;
using Samskab.Reception;
using Samskab.Values;
using Samskab.Walkthroughs;

namespace Samskab.Domain.Tests.Walkthroughs;

/// <summary>Small timelines and what is seen on them.</summary>
internal static class Timelines
{
    public static readonly LocalDate Arrival = new(2026, 8, 31);

    public static TimelineCard Card(string id, DateSpan? during, Side? side = Side.Municipality) =>
        new()
        {
            Id = new(id),
            Title = id,
            Kind = CardKind.Activity,
            Side = side,
            During = during,
            Informs = false,
            After = [],
        };

    public static DateSpan On(int year, int month, int day) => On(new(year, month, day));

    public static DateSpan On(LocalDate day) => new(day, day);

    public static ReceptionTimeline Timeline(params ReadOnlySpan<TimelineCard> cards) =>
        new()
        {
            Id = new("august"),
            Name = "Nye borgere i august",
            Arrival = Arrival,
            Cards = [.. cards],
        };

    public static ReceptionWalkthrough Through(params ReadOnlySpan<TimelineCard> cards) => Through(Timeline(cards));

    public static ReceptionWalkthrough Through(
        ReceptionTimeline timeline,
        WalkthroughLimits? limits = null,
        CollaborationParts? parts = null
    )
    {
        var report = Collaboration.Create((parts ?? new()) with { ReceptionTimelines = [timeline] });
        report.Problems.ShouldBeEmpty();
        return ReceptionWalkthrough.Of(report.Value, timeline.Id, limits);
    }

    public static IEnumerable<string> Ids(IEnumerable<PlacedCard> cards) => cards.Select(card => card.Card.Id.Value);

    public static ValueList<TimelineCardId> After(params ReadOnlySpan<string> ids)
    {
        var list = new List<TimelineCardId>();
        foreach (var id in ids)
        {
            list.Add(new(id));
        }
        return [.. list];
    }
}
