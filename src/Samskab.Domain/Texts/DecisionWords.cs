using NodaTime;
using Samskab.Calendars;
using Samskab.Forums;
using Samskab.Mandates;
using Samskab.Values;

namespace Samskab.Texts;

/// <summary>What people call the parts of a decision: by which mandate it was made, when, and with how many seats.</summary>
internal static class DecisionWords
{
    private static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb[Schedule.DefaultZone];

    extension(Wording wording)
    {
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

        /// <summary>How many seats there are: a number, or from one to another.</summary>
        internal string Of(SeatCount count) =>
            count.Least == count.Most
                ? wording.Number(count.Least)
                : wording.Say(
                    "decision.range",
                    ("least", wording.Number(count.Least)),
                    ("most", wording.Number(count.Most))
                );
    }
}
