using NodaTime;

namespace Samskab.Calendars;

/// <summary>One time that something recurring takes place: its date, with its beginning and end where they are stated.</summary>
public sealed record ScheduleSession
{
    /// <summary>One time that something recurring takes place.</summary>
    /// <param name="date">The date on which it begins.</param>
    /// <param name="time">The time of day at which it begins; null where it is not stated.</param>
    /// <param name="lengthInMinutes">How long it takes, in whole minutes, 1 or more; null where it is not stated.</param>
    /// <exception cref="ArgumentException">The length is less than 1.</exception>
    public ScheduleSession(LocalDate date, LocalTime? time = null, int? lengthInMinutes = null)
    {
        if (lengthInMinutes < 1)
        {
            throw new ArgumentException(
                $"A length of {lengthInMinutes} minutes. Permitted: 1 or more; or none.",
                nameof(lengthInMinutes)
            );
        }
        (Date, Time, LengthInMinutes) = (date, time, lengthInMinutes);
    }

    /// <summary>The date on which it begins.</summary>
    public LocalDate Date { get; }

    /// <summary>The time of day at which it begins, in the zone of the schedule; null where it is not stated.</summary>
    public LocalTime? Time { get; }

    /// <summary>How long it takes, in whole minutes; null where it is not stated.</summary>
    public int? LengthInMinutes { get; }

    /// <summary>The date and time at which it begins; null where the time is not stated.</summary>
    public LocalDateTime? Begins => Time is { } time ? Date.At(time) : null;

    /// <summary>The date and time at which it ends, no longer inside; null where time or length is not stated.</summary>
    /// <remarks>By the clock on the wall: after midnight where it runs past it.</remarks>
    public LocalDateTime? Ends => LengthInMinutes is { } length ? Begins?.PlusMinutes(length) : null;
}
