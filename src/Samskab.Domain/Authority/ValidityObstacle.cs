using NodaTime;
using Samskab.Calendars;
using Samskab.Facts;
using Samskab.Mandates;

namespace Samskab.Authority;

/// <summary>What the periods of a mandate have against a day.</summary>
internal static class ValidityObstacle
{
    public static Obstacle? Of(Mandate mandate, LocalDate on)
    {
        if (mandate.Valid is not { } valid)
        {
            return Open(mandate, ObstacleKind.ValidityNotStated);
        }
        return valid.Contains(on) switch
        {
            Answer.Yes => null,
            Answer.Unknown => Open(mandate, ObstacleKind.ValidityUncertain),
            _ => Outside(mandate, valid, DayNumber.Of(on)),
        };
    }

    // A day outside lies before or after each span.
    private static Obstacle Outside(Mandate mandate, Periods valid, int day)
    {
        var before = valid.Spans.Where(span => span.LastEnd < day).Select(span => (int?)span.LastEnd).Max();
        var after = valid.Spans.Where(span => span.FirstBegin > day).Select(span => (int?)span.FirstBegin).Min();
        var none = new Obstacle
        {
            Kind = ObstacleKind.NeverValid,
            At = mandate.Id,
            Answer = Answer.No,
        };
        return (before, after) switch
        {
            ({ } ended, { } next) => none with
            {
                Kind = ObstacleKind.BetweenPeriods,
                Day = DayNumber.Date(ended),
                Again = DayNumber.Date(next),
            },
            ({ } ended, null) => none with { Kind = ObstacleKind.Expired, Day = DayNumber.Date(ended) },
            (null, { } next) => none with { Kind = ObstacleKind.NotYet, Day = DayNumber.Date(next) },
            _ => none,
        };
    }

    private static Obstacle Open(Mandate mandate, ObstacleKind kind) =>
        new()
        {
            Kind = kind,
            At = mandate.Id,
            Answer = Answer.Unknown,
        };
}
