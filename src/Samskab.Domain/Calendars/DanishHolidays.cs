using System.Text.Json;
using NodaTime;
using Samskab.Ports;

namespace Samskab.Calendars;

/// <summary>The Danish holidays: the public ones (helligdage), and those days by custom that a host counts too.</summary>
/// <remarks>
/// Today's rules in every year from 1583; earlier days are none. Great Prayer Day (store bededag) is one until 2023, for it was abolished
/// from 2024. How workplaces keep a day by custom differs, and some keep half of it: none counts unless it is asked for, and it then
/// counts whole.
/// </remarks>
public sealed record DanishHolidays : IHolidays
{
    private const int LastGreatPrayerDay = 2023;

    /// <summary>The public holidays alone.</summary>
    public static DanishHolidays Default { get; } = new();

    /// <summary>Whether 1 May counts. Default: no.</summary>
    public bool MayDay { get; init; }

    /// <summary>Whether 5 June counts, Constitution Day (grundlovsdag). Default: no.</summary>
    public bool ConstitutionDay { get; init; }

    /// <summary>Whether 24 December counts. Default: no.</summary>
    public bool ChristmasEve { get; init; }

    /// <summary>Whether 31 December counts. Default: no.</summary>
    public bool NewYearsEve { get; init; }

    /// <summary>The holiday that a day is, or null where it is none.</summary>
    /// <remarks>A public holiday goes before a day by custom: 5 June 2017 is Whit Monday.</remarks>
    /// <param name="day">The day.</param>
    public DanishHoliday? On(LocalDate day) =>
        day.Year < Easter.FirstYear ? null : ByDate(day) ?? ByEaster(day) ?? ByCustom(day);

    /// <inheritdoc/>
    public string? Find(LocalDate day) =>
        On(day) is { } holiday ? $"holiday.{JsonNamingPolicy.KebabCaseLower.ConvertName(holiday.ToString())}" : null;

    private static DanishHoliday? ByDate(LocalDate day) =>
        (day.Month, day.Day) switch
        {
            (1, 1) => DanishHoliday.NewYearsDay,
            (12, 25) => DanishHoliday.ChristmasDay,
            (12, 26) => DanishHoliday.SecondChristmasDay,
            _ => null,
        };

    private static DanishHoliday? ByEaster(LocalDate day) =>
        Period.DaysBetween(Easter.Sunday(day.Year), day) switch
        {
            -3 => DanishHoliday.MaundyThursday,
            -2 => DanishHoliday.GoodFriday,
            0 => DanishHoliday.EasterSunday,
            1 => DanishHoliday.EasterMonday,
            26 when day.Year <= LastGreatPrayerDay => DanishHoliday.GreatPrayerDay,
            39 => DanishHoliday.AscensionDay,
            49 => DanishHoliday.WhitSunday,
            50 => DanishHoliday.WhitMonday,
            _ => null,
        };

    private DanishHoliday? ByCustom(LocalDate day) =>
        (day.Month, day.Day) switch
        {
            (5, 1) when MayDay => DanishHoliday.MayDay,
            (6, 5) when ConstitutionDay => DanishHoliday.ConstitutionDay,
            (12, 24) when ChristmasEve => DanishHoliday.ChristmasEve,
            (12, 31) when NewYearsEve => DanishHoliday.NewYearsEve,
            _ => null,
        };
}
