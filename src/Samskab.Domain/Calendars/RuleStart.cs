using NodaTime;

namespace Samskab.Calendars;

/// <summary>Where a rule begins, as DTSTART.</summary>
internal sealed record RuleStart(LocalDate? From, LocalTime? Time, string Zone)
{
    /// <summary>The moment of a date by its time; of a day without a time its first.</summary>
    public Instant At(LocalDate date) =>
        new ScheduleSession(date, Time ?? LocalTime.Midnight, zone: Zone).BeginsAt!.Value.ToInstant();
}
