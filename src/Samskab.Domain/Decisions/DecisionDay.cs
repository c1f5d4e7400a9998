using NodaTime;
using Samskab.Calendars;
using Samskab.Mandates;

namespace Samskab.Decisions;

/// <summary>When a decision was made, on the clock of Danish municipalities.</summary>
internal static class DecisionDay
{
    private static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb[Schedule.DefaultZone];

    /// <summary>The moment whose knowledge a decision is measured by: when it was recorded, or else the end of its day.</summary>
    public static Instant MomentOf(Decision decision) => decision.Recorded ?? EndOf(decision.On);

    public static bool IsRecordedBefore(Decision decision) => decision.Recorded < StartOf(decision.On);

    private static Instant EndOf(LocalDate day) =>
        day == LocalDate.MaxIsoValue ? Instant.MaxValue : StartOf(day.PlusDays(1)) - Duration.Epsilon;

    private static Instant StartOf(LocalDate day) => Zone.AtStartOfDay(day).ToInstant();
}
