using NodaTime;
using Samskab.Authority;
using Samskab.Calendars;
using Samskab.Collaborations;
using Samskab.Forums;
using Samskab.Mandates;
using Samskab.Values;

namespace Samskab.Texts;

/// <summary>What people call the parts of a decision: who made it, how much, by which mandate, and what stood between.</summary>
internal sealed class DecisionWords(Collaboration collaboration, Wording wording)
{
    private static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb[Schedule.DefaultZone];

    /// <summary>Who decided.</summary>
    internal string Of(Holder holder) =>
        holder.Match(
            its => collaboration.Actors.Find(its.Actor)!.Name,
            its => NameOf(its.Forum),
            its =>
                wording.Say(
                    "decision.role",
                    ("role", wording.Say($"seat-role.{its.Role.Kebab}")),
                    ("forum", NameOf(its.Forum))
                )
        );

    /// <summary>An amount, with its thousands and its decimals as the language writes them.</summary>
    internal string Of(Money money)
    {
        var id = money.Currency == "DKK" ? "decision.money-kroner" : "decision.money";
        return wording.Say(id, ("amount", wording.Amount(money.Amount)), ("currency", money.Currency));
    }

    /// <summary>The day of a moment in Denmark.</summary>
    internal string DayOf(Instant moment) => wording.Of(moment.InZone(Zone).Date);

    /// <summary>A mandate with those it is delegated from.</summary>
    internal string Of(ValueList<Mandate> chain) =>
        chain
            .Select(link => link.Id.Value)
            .Reverse()
            .Aggregate(
                "",
                (origin, mandate) =>
                    origin.Length == 0
                        ? wording.Say("decision.mandate", ("mandate", mandate))
                        : wording.Say("decision.delegated", ("mandate", mandate), ("origin", origin))
            );

    /// <summary>What stands between a mandate and a decision.</summary>
    internal string Of(Obstacle obstacle) =>
        wording.Say(
            $"decision.obstacle.{obstacle.Kind.Kebab}",
            ("mandate", obstacle.At.Value),
            ("gives", obstacle.Gives is { } power ? wording.Say($"power.{power.Kebab}") : ""),
            ("over", obstacle.Over is { } over ? Of(over) : ""),
            ("limit", obstacle.Limit is { } limit ? Of(limit) : ""),
            ("day", DayOrUnknown(obstacle.Day)),
            ("again", DayOrUnknown(obstacle.Again)),
            ("recorded", obstacle.Recorded is { } recorded ? DayOf(recorded) : "")
        );

    /// <summary>How many seats there are: a number, or from one to another.</summary>
    internal string Of(SeatCount count) =>
        count.Least == count.Most
            ? Listing.Number(count.Least)
            : wording.Say(
                "decision.range",
                ("least", Listing.Number(count.Least)),
                ("most", Listing.Number(count.Most))
            );

    private string DayOrUnknown(LocalDate? day) => day is { } known ? wording.Of(known) : wording.Say("not-stated");

    private string NameOf(ForumId forum) => collaboration.Forums.Find(forum)!.Name;
}
