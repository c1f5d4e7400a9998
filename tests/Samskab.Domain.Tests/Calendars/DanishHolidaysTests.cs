using NodaTime;
using NodaTime.Text;
using Samskab.Calendars;
using Samskab.Ports;
using Samskab.Texts;

namespace Samskab.Domain.Tests.Calendars;

public sealed class DanishHolidaysTests
{
    private static readonly DanishHolidays All = new()
    {
        MayDay = true,
        ConstitutionDay = true,
        ChristmasEve = true,
        NewYearsEve = true,
    };

    // From the npm package date-holidays; its licence (CC BY-SA 3.0) is not ours, so it is read where it is at hand and not kept here.
    private static readonly string Calendar = Repository.Path(
        "..",
        "shared",
        "data",
        "denmark",
        "danish-holidays-2015-2045.csv"
    );

    [Fact]
    public void A_year_has_the_holidays_that_its_calendar_prints() =>
        In(2026, DanishHolidays.Default)
            .ShouldBe([
                (new(2026, 1, 1), "Nytårsdag"),
                (new(2026, 4, 2), "Skærtorsdag"),
                (new(2026, 4, 3), "Langfredag"),
                (new(2026, 4, 5), "Påskedag"),
                (new(2026, 4, 6), "2. påskedag"),
                (new(2026, 5, 14), "Kristi himmelfartsdag"),
                (new(2026, 5, 24), "Pinsedag"),
                (new(2026, 5, 25), "2. pinsedag"),
                (new(2026, 12, 25), "Juledag"),
                (new(2026, 12, 26), "2. juledag"),
            ]);

    [Fact]
    public void Great_Prayer_Day_is_a_holiday_until_2023()
    {
        DanishHolidays.Default.On(new(2023, 5, 5)).ShouldBe(DanishHoliday.GreatPrayerDay);
        DanishHolidays.Default.On(new(2024, 4, 26)).ShouldBeNull();
    }

    [Fact]
    public void A_day_by_custom_counts_only_where_it_is_asked_for()
    {
        In(2026, All)
            .Except(In(2026, DanishHolidays.Default))
            .ShouldBe([
                (new(2026, 5, 1), "1. maj"),
                (new(2026, 6, 5), "Grundlovsdag"),
                (new(2026, 12, 24), "Juleaftensdag"),
                (new(2026, 12, 31), "Nytårsaftensdag"),
            ]);
        In(2026, new() { ConstitutionDay = true }).Count.ShouldBe(11);
    }

    [Fact]
    public void A_public_holiday_goes_before_a_day_by_custom()
    {
        All.On(new(2017, 6, 5)).ShouldBe(DanishHoliday.WhitMonday);
        All.On(new(2008, 5, 1)).ShouldBe(DanishHoliday.AscensionDay);
    }

    [Fact]
    public void Before_the_Gregorian_calendar_no_day_is_a_holiday()
    {
        DanishHolidays.Default.Find(new(1582, 12, 25)).ShouldBeNull();
        DanishHolidays.Default.Find(new(1583, 12, 25)).ShouldBe("holiday.christmas-day");
    }

    [Fact]
    public void The_holidays_from_2015_to_2045_are_those_of_a_calendar_made_by_others()
    {
        if (!File.Exists(Calendar))
        {
            return;
        }
        var days = File.ReadLines(Calendar).Skip(1).Select(line => line.Split(',')).ToList();
        var open = days.Where(row => row[2] == "public").Select(Printed).ToList();
        Enumerable
            .Range(2015, 31)
            .SelectMany(year => In(year, DanishHolidays.Default))
            .ShouldBe(open, comparer: new SameName());
        foreach (
            var (day, name) in days.Where(IsByCustom).Select(Printed).Where(one => open.All(o => o.Day != one.Day))
        )
        {
            NameOf(day, All).ShouldBe(name);
        }
    }

    private static bool IsByCustom(string[] row) => row[3] is "1. maj" or "Grundlovsdag" or "Juleaftensdag";

    private static (LocalDate Day, string Name) Printed(string[] row) =>
        (LocalDatePattern.Iso.Parse(row[1]).Value, row[3].Replace("Anden", "2.", StringComparison.Ordinal));

    private static List<(LocalDate Day, string Name)> In(int year, DanishHolidays holidays) =>
        [
            .. new DateInterval(new(year, 1, 1), new(year, 12, 31))
                .Where(day => holidays.Find(day) is not null)
                .Select(day => (day, NameOf(day, holidays))),
        ];

    private static string NameOf(LocalDate day, DanishHolidays holidays) =>
        new Wording(CollaborationTexts.Default, Language.Danish).Say(holidays.Find(day).ShouldNotBeNull());

    private sealed class SameName : IEqualityComparer<(LocalDate Day, string Name)>
    {
        public bool Equals((LocalDate Day, string Name) x, (LocalDate Day, string Name) y) =>
            x.Day == y.Day && x.Name.Equals(y.Name, StringComparison.OrdinalIgnoreCase);

        public int GetHashCode((LocalDate Day, string Name) obj) => obj.Day.GetHashCode();
    }
}
