using FsCheck;
using FsCheck.Fluent;
using Samskab.Calendars;
using Samskab.Offers;
using Samskab.Reception;
using static Samskab.Tests.Documents.AnyText;
using static Samskab.Tests.Documents.AnyValue;

namespace Samskab.Tests.Documents;

/// <summary>Generates timelines of reception workshops.</summary>
internal static class AnyTimeline
{
    private static readonly Gen<TimelineCardId> CardIds = Id(text => new TimelineCardId(text));

    private static readonly Gen<DateSpan> Days = Gen.OneOf(Spans, Date.Select(day => new DateSpan(day, day)));

    private static readonly Gen<TimelineCard> Cards =
        from itsId in CardIds
        from itsTitle in Words
        from itsKind in Gen.Elements(Enum.GetValues<CardKind>())
        from itsSide in Sides
        from itsActor in OrNone(ActorIds)
        from itsDuring in OrNull(Days)
        from itsInforms in Truth
        from itsTellsOf in OrNone(ListOf(Id(text => new OfferId(text))))
        from itsTheme in OrNone(ThemeIds)
        from itsAfter in OrNone(ListOf(CardIds))
        select new TimelineCard
        {
            Id = itsId,
            Title = itsTitle,
            Kind = itsKind,
            Side = itsSide,
            Actor = itsActor,
            During = itsDuring,
            Informs = itsInforms,
            TellsOf = itsTellsOf,
            Theme = itsTheme,
            After = itsAfter,
        };

    public static readonly Gen<ReceptionTimeline> Timelines =
        from itsId in Id(text => new ReceptionTimelineId(text))
        from itsName in Words
        from itsArrival in Date
        from itsAreas in OrNone(ListOf(AreaIds))
        from itsTargetGroups in OrNone(ListOf(GroupIds))
        from itsThemes in OrNone(ListOf(ThemeIds))
        from itsParticipants in OrNone(ListOf(ActorIds))
        from itsCards in OrNone(ListOf(Cards))
        from itsBasis in Bases
        from itsDescribedIn in ListOf(Citations)
        select new ReceptionTimeline
        {
            Id = itsId,
            Name = itsName,
            Arrival = itsArrival,
            Areas = itsAreas,
            TargetGroups = itsTargetGroups,
            Themes = itsThemes,
            Participants = itsParticipants,
            Cards = itsCards,
            Basis = itsBasis,
            DescribedIn = itsDescribedIn,
        };
}
