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

        /// <summary>A day of which it may be known only between which days it lies.</summary>
        internal string Of(DateBound bound) =>
            bound switch
            {
                { IsExact: true } => wording.Of(bound.Earliest!.Value),
                { Wording: { } words } => $"«{words}»",
                { Earliest: { } first, Latest: { } last } => wording.Say(
                    "terms.day-between",
                    ("first", wording.Of(first)),
                    ("last", wording.Of(last))
                ),
                { Earliest: { } first } => wording.Say("terms.day-earliest", ("first", wording.Of(first))),
                { Latest: { } last } => wording.Say("terms.day-latest", ("last", wording.Of(last))),
                _ => wording.Say("terms.day-not-known"),
            };

        /// <summary>A set of days: «fra 1. januar 2016 til 31. maj 2016 og fra 1. juli 2016 og frem».</summary>
        internal string Of(Periods periods) =>
            periods.Spans.Count == 0
                ? wording.Say("calendar.never")
                : wording.Listed(periods.Spans.Select(span => wording.Of(span)));

        private string Of(DateSpan span) =>
            span switch
            {
                { From: null, Until: null } => wording.Say("calendar.always"),
                { From: null, Until: { } until } => wording.Say("calendar.until", ("until", wording.Of(until))),
                { From: { } from, Until: null } => wording.Say("calendar.open-period", ("from", wording.Of(from))),
                { From: { IsExact: true } from, Until: { } until } when from == until => wording.Say(
                    "calendar.one-day",
                    ("date", wording.Of(from))
                ),
                { From: { } from, Until: { } until } => wording.Say(
                    "calendar.period",
                    ("from", wording.Of(from)),
                    ("until", wording.Of(until))
                ),
            };

        private string ClockOf(LocalTime time) =>
            wording.Say("calendar.clock", ("hour", TwoDigits(time.Hour)), ("minute", TwoDigits(time.Minute)));
    }

    private static string TwoDigits(int number) => number.ToString("00", CultureInfo.InvariantCulture);
}
