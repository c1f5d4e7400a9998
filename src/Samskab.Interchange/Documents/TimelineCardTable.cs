using NodaTime;
using Samskab.Actors;
using Samskab.Calendars;
using Samskab.Offers;
using Samskab.Reception;
using Samskab.Shapes;
using Samskab.Themes;

namespace Samskab.Documents;

/// <summary>The members of a card on a timeline.</summary>
internal static class TimelineCardTable
{
    private static readonly EitherShape<DateSpan> Days = new(
        new MappedShape<DateSpan, LocalDate>(new DateShape(), day => new(day, day), span => span.From!.Earliest!.Value),
        SpanTable.Shape,
        IsOneDay
    );

    public static ObjectShape<TimelineCard> Shape { get; } = Table();

    private static ObjectShape<TimelineCard> Table()
    {
        var members = new Members<TimelineCard>();
        var id = members.Required("id", new IdShape<TimelineCardId>(), its => its.Id, "The id, supplied by the host.");
        var title = members.Required(
            "title",
            CommonMembers.NameShape,
            its => its.Title,
            "What stands on it: no name of a person."
        );
        var kind = members.Required("kind", EnumShape.Of<CardKind>(), its => its.Kind, "What it is.");
        var side = members.Decisive(
            "side",
            EnumShape.Of<Side>(),
            its => its.Side,
            "The side that has put it there; absent where the actor says so."
        );
        var actor = members.Decisive("actor", new IdShape<ActorId>(), its => its.Actor, "The actor that does it.");
        var during = members.Decisive(
            "during",
            Days,
            its => its.During,
            "The days it takes place: a day, or a span, which is open where it goes on and on."
        );
        var informs = members.Decisive(
            "informs",
            new FlagShape { SaysNo = true },
            its => its.Informs,
            "Whether it gives those who arrive information."
        );
        var tellsOf = members.Optional(
            "tellsOf",
            Lists.Ids<OfferId>(),
            its => its.TellsOf,
            "The offers that it tells of."
        );
        var theme = members.Decisive("theme", new IdShape<ThemeId>(), its => its.Theme, "What it is about.");
        var after = members.Scope(
            "after",
            its => its.After,
            "The cards of the timeline that it must not stand before."
        );
        var table = members.Make(read =>
            new()
            {
                Id = read.Of(id),
                Title = read.Of(title)!,
                Kind = read.Of(kind),
                Side = read.Of(side),
                Actor = read.Of(actor),
                During = read.Of(during),
                Informs = read.Of(informs),
                TellsOf = read.Of(tellsOf),
                Theme = read.Of(theme),
                After = read.Of(after),
            }
        );
        return new("timelineCard", "A task, offer or activity that one side has put on a timeline.", table)
        {
            IsStrict = true,
        };
    }

    private static bool IsOneDay(DateSpan span) =>
        span is { From: { IsExact: true, Wording: null } from, Until: { } until } && from == until;
}
