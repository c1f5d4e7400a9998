using NodaTime;

namespace Samskab.Calendars;

/// <summary>One time that something recurring takes place: its date, with its beginning and end where they are stated.</summary>
public sealed record ScheduleSession
{
    /// <summary>One time that something recurring takes place.</summary>
    /// <param name="date">The date on which it begins.</param>
    /// <param name="time">The time of day at which it begins; null where it is not stated.</param>
    /// <param name="lengthInMinutes">How long it takes, in whole minutes, 1 or more; null where it is not stated.</param>
    /// <param name="zone">The id of its time zone in the tz database.</param>
    /// <exception cref="ArgumentException">The length is less than 1, or the tz database has no such zone.</exception>
    public ScheduleSession(
        LocalDate date,
        LocalTime? time = null,
        int? lengthInMinutes = null,
        string zone = Schedule.DefaultZone
    )
    {
        if (lengthInMinutes < 1)
        {
            throw new ArgumentException(
                $"A length of {lengthInMinutes} minutes. Permitted: 1 or more; or none.",
                nameof(lengthInMinutes)
            );
        }
        (Date, Time, LengthInMinutes) = (date, time, lengthInMinutes);
        Zone = TimeZones.Checked(zone, nameof(zone));
    }

    /// <summary>The date on which it begins.</summary>
    public LocalDate Date { get; }

    /// <summary>The time of day at which it begins, in <see cref="Zone"/>; null where it is not stated.</summary>
    public LocalTime? Time { get; }

    /// <summary>How long it takes, in whole minutes by the clock on the wall; null where it is not stated.</summary>
    public int? LengthInMinutes { get; }

    /// <summary>The id of its time zone in the tz database.</summary>
    public string Zone { get; }

    /// <summary>The date and time at which it begins; null where the time is not stated.</summary>
    public LocalDateTime? Begins => Time is { } time ? Date.At(time) : null;

    /// <summary>The date and time at which it ends, no longer inside; null where time or length is not stated.</summary>
    /// <remarks>By the clock on the wall: after midnight where it runs past it. The calendar ends with the year 9999, and each session with it.</remarks>
    public LocalDateTime? Ends => LengthInMinutes is { } length ? Begins?.PlusMinutesInCalendar(length) : null;

    /// <summary>The moment at which it begins; null where the time is not stated.</summary>
    /// <remarks>
    /// Where the clock is set forward past the time, as much later as the clock is set; where it is set back and the time comes
    /// twice, the first time: as in RFC 5545.
    /// </remarks>
    public ZonedDateTime? BeginsAt => Begins is { } begins ? At(begins) : null;

    /// <summary>The moment at which it ends, no longer inside; null where time or length is not stated.</summary>
    /// <remarks>
    /// The length is by the clock on the wall: one from 22 to 6 ends at 6 on the nights when the clock is set too, an hour of time sooner or
    /// later. Read as <see cref="BeginsAt"/>; one that would begin in a skipped hour is as much later as a whole.
    /// </remarks>
    public ZonedDateTime? EndsAt =>
        LengthInMinutes is { } length && BeginsAt is { } begins
            ? At((IsSkipped ? begins.LocalDateTime : Begins!.Value).PlusMinutesInCalendar(length))
            : null;

    private bool IsSkipped => DateTimeZoneProviders.Tzdb[Zone].MapLocal(Begins!.Value).Count == 0;

    private ZonedDateTime At(LocalDateTime time) => DateTimeZoneProviders.Tzdb[Zone].AtLeniently(time);
}
