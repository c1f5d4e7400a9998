using NodaTime;

namespace Samskab.Calendars;

/// <summary>Times in a calendar that ends.</summary>
internal static class LocalTimes
{
    private static readonly LocalDateTime Last = LocalDate.MaxIsoValue.At(LocalTime.MaxValue);

    /// <summary>So many minutes later, or the last moment of the calendar where it ends sooner.</summary>
    public static LocalDateTime PlusMinutesInCalendar(this LocalDateTime time, int minutes) =>
        minutes > Period.Between(time, Last, PeriodUnits.Minutes).Minutes ? Last : time.PlusMinutes(minutes);
}
