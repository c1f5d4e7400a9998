using System.Globalization;
using NodaTime;
using Samskab.Calendars;

namespace Samskab.Texts;

/// <summary>Says days, times and periods as people do.</summary>
internal static class CalendarWords
{
    extension(Wording wording)
    {
        /// <summary>A day with its day of the week: «tirsdag den 8. september 2026».</summary>
        internal string WeekdayOf(LocalDate date) =>
            wording.Say(
                "calendar.day",
                ("weekday", wording.Say($"calendar.weekday-{(int)date.DayOfWeek}")),
                ("date", wording.Of(date))
            );

        /// <summary>A session: its day, and its beginning and end where they are stated.</summary>
        internal string Of(ScheduleSession session) =>
            session.Begins is not { } begins ? wording.WeekdayOf(session.Date)
            : session.Ends is { } ends ? wording.Between(begins, ends)
            : wording.Say(
                "calendar.at",
                ("day", wording.WeekdayOf(session.Date)),
                ("begins", wording.ClockOf(begins.TimeOfDay))
            );

        /// <summary>From one time to another, by the day on which it begins.</summary>
        internal string Between(LocalDateTime begins, LocalDateTime ends) =>
            wording.Say(
                "calendar.between",
                ("day", wording.WeekdayOf(begins.Date)),
                ("begins", wording.ClockOf(begins.TimeOfDay)),
                ("ends", wording.ClockOf(ends.TimeOfDay))
            );

        /// <summary>A period: from a day to another, or on from it.</summary>
        internal string Period(LocalDate from, LocalDate? until) =>
            until is { } last
                ? wording.Say("calendar.period", ("from", wording.Of(from)), ("until", wording.Of(last)))
                : wording.Say("calendar.open-period", ("from", wording.Of(from)));

        private string ClockOf(LocalTime time) =>
            wording.Say("calendar.clock", ("hour", TwoDigits(time.Hour)), ("minute", TwoDigits(time.Minute)));
    }

    private static string TwoDigits(int number) => number.ToString("00", CultureInfo.InvariantCulture);
}
