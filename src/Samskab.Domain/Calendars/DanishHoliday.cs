using System.Text.Json.Serialization;
using Samskab.Sources;
using Samskab.Values;

namespace Samskab.Calendars;

/// <summary>A Danish holiday, by law or by custom.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<DanishHoliday>))]
public enum DanishHoliday
{
    /// <summary>1 January.</summary>
    [DanishTerm("nytårsdag")]
    NewYearsDay,

    /// <summary>The Thursday before Easter.</summary>
    [DanishTerm("skærtorsdag")]
    MaundyThursday,

    /// <summary>The Friday before Easter.</summary>
    [DanishTerm("langfredag")]
    GoodFriday,

    /// <summary>Easter Sunday.</summary>
    [DanishTerm("påskedag")]
    EasterSunday,

    /// <summary>The day after Easter Sunday.</summary>
    [DanishTerm("2. påskedag")]
    EasterMonday,

    /// <summary>The fourth Friday after Easter, for the last time in 2023.</summary>
    [DanishTerm("store bededag")]
    GreatPrayerDay,

    /// <summary>The Thursday 39 days after Easter.</summary>
    [DanishTerm("Kristi himmelfartsdag")]
    AscensionDay,

    /// <summary>The Sunday seven weeks after Easter.</summary>
    [DanishTerm("pinsedag")]
    WhitSunday,

    /// <summary>The day after Whit Sunday.</summary>
    [DanishTerm("2. pinsedag")]
    WhitMonday,

    /// <summary>25 December.</summary>
    [DanishTerm("juledag")]
    ChristmasDay,

    /// <summary>26 December.</summary>
    [DanishTerm("2. juledag")]
    SecondChristmasDay,

    /// <summary>1 May; by custom alone.</summary>
    [DanishTerm("1. maj")]
    MayDay,

    /// <summary>5 June; by custom alone.</summary>
    [DanishTerm("grundlovsdag")]
    ConstitutionDay,

    /// <summary>24 December; by custom alone.</summary>
    [DanishTerm("juleaftensdag")]
    ChristmasEve,

    /// <summary>31 December; by custom alone.</summary>
    [DanishTerm("nytårsaftensdag")]
    NewYearsEve,
}
