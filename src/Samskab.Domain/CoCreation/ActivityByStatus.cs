using System.Globalization;
using Samskab.Calendars;
using Samskab.Facts;
using Samskab.Offers;

namespace Samskab.CoCreation;

/// <summary>Whether an initiative is an established activity, by how far it has come (F12).</summary>
/// <remarks>An idea or a trial is none, what is in operation is. What rests or has ended says nothing about it.</remarks>
internal static class ActivityByStatus
{
    public static IEnumerable<Statement> Of(InitiativeIn subject, CoCreationReadings readings)
    {
        var entries = subject.Initiative.Status?.Entries ?? [];
        var reading = readings.Of(CoCreationReadings.Established);
        var days = DaysUntilEstablished(reading.Option);
        for (var i = 0; i < entries.Count; i++)
        {
            var until = i + 1 < entries.Count ? entries[i + 1].From?.PlusDays(-1) : null;
            foreach (var statement in During(entries[i], days))
            {
                if (!(statement.From > until))
                {
                    yield return statement with
                    {
                        Until = statement.Until < until ? statement.Until : until ?? statement.Until,
                        Evidence = [new Evidence.Part($"initiatives/{subject.Initiative.Id}")],
                        Readings = [reading],
                    };
                }
            }
        }
    }

    // What has always been in operation has been so for long enough.
    private static IEnumerable<Statement> During(TimelineEntry<OfferStatus> entry, int days)
    {
        var fact = CoCreationFacts.EstablishedActivity;
        var settled = entry.From?.PlusDays(days);
        return entry.Value switch
        {
            OfferStatus.Idea or OfferStatus.Trial => [fact.No() with { From = entry.From }],
            OfferStatus.InOperation when days == 0 || entry.From is null => [fact.Yes() with { From = entry.From }],
            OfferStatus.InOperation =>
            [
                fact.No() with
                {
                    From = entry.From,
                    Until = settled?.PlusDays(-1),
                },
                fact.Yes() with
                {
                    From = settled,
                },
            ],
            _ => [],
        };
    }

    private static int DaysUntilEstablished(string option) =>
        option.Split('-') is ["after", var days, "days"] ? int.Parse(days, CultureInfo.InvariantCulture) : 0;
}
