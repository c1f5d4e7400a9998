using NodaTime;
using Samskab.Calendars;
using Samskab.Facts;
using Samskab.Ports;
using Samskab.Texts;
using static NodaTime.IsoDayOfWeek;

namespace Samskab.Domain.Tests.Calendars;

/// <summary>What the page on schedules shows.</summary>
public sealed class SchedulePageTests
{
    private static readonly DateInterval Year = new(new(2026, 1, 1), new(2026, 12, 31));

    [Fact]
    public void A_schedule_answers_when_it_takes_place()
    {
        #region schedule-dates
        var cafe = new Schedule.Weekly(every: 2, [Tuesday], from: new LocalDate(2026, 1, 6))
        {
            Time = new(19, 0),
            LengthInMinutes = 120,
            Exceptions = [new(2026, 7, 7), new(2026, 7, 21)],
            SkipsHolidays = true,
        };
        var observed = cafe.Observing(DanishHolidays.Default);

        int? dates = observed.CountIn(Year); // 24
        LocalDate? next = observed.FirstOnOrAfter(new(2026, 7, 1)); // 2026-08-04
        Answer onTuesday = observed.OccursOn(new(2026, 1, 20)); // Yes
        #endregion

        (dates, next, onTuesday).ShouldBe((24, new LocalDate(2026, 8, 4), Answer.Yes));
        cafe.OccursOn(new(2026, 1, 20)).ShouldBe(Answer.Unknown);
    }

    [Fact]
    public void Two_schedules_answer_when_they_meet()
    {
        #region schedule-pairs
        var choir = new Schedule.MonthlyOnWeekdays(1, [new(1, Tuesday)]) { Time = new(20, 0), LengthInMinutes = 90 };
        var cafe = new Schedule.Weekly(1, [Tuesday]) { Time = new(19, 0), LengthInMinutes = 120 };

        Answer clash = choir.OverlapsIn(cafe, Year); // Yes
        int? clashes = choir.CountOverlapsIn(cafe, Year); // 12
        SessionOverlap? first = choir.FirstOverlap(cafe, Year.Start); // 2026-01-06, 20:00 to 21:00

        var prepared = new PreparedSchedule(cafe, Year);
        Answer sameDay = prepared.SharesDayWith(new(choir, Year)); // Yes
        #endregion

        (clash, clashes, sameDay).ShouldBe((Answer.Yes, 12, Answer.Yes));
        first.ShouldBe(new(new(2026, 1, 6, 20, 0), new(2026, 1, 6, 21, 0)));
    }

    [Fact]
    public void Of_very_many_schedules_the_pairs_that_meet_are_found()
    {
        var choir = new Schedule.MonthlyOnWeekdays(1, [new(1, Tuesday)]) { Time = new(20, 0), LengthInMinutes = 90 };
        var cafe = new Schedule.Weekly(1, [Tuesday]) { Time = new(19, 0), LengthInMinutes = 120 };
        var football = cafe;

        #region schedule-overlaps
        var overlaps = ScheduleOverlaps.In([choir, cafe, football], Year, groups: [1, 1, 2]);
        var gathered = new Gathered([]);
        overlaps.Visit(ref gathered); // choir and cafe, 12 times
        #endregion

        gathered.Pairs.ShouldBe([(0, 1, 12)]);
    }

    [Fact]
    public void A_rule_is_read_and_written()
    {
        #region schedule-rules
        var report = RecurrenceRule.Parse("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;UNTIL=20261231", from: new(2026, 1, 6));
        var schedule = report.Value; // new Schedule.Weekly(2, [Tuesday, Thursday], 2026-01-06, 2026-12-31)

        var bad = RecurrenceRule.Parse("FREQ=MONTHLY;BYDAY=FR;BYSETPOS=-1");
        var told = new Wording(CollaborationTexts.Default, Language.Danish).Of(bad.Problems[0]);
        #endregion

        schedule.ShouldBe(new Schedule.Weekly(2, [Tuesday, Thursday], new(2026, 1, 6), new(2026, 12, 31)));
        RecurrenceRule.Of(schedule!).ShouldBe("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;UNTIL=20261231");
        told.ShouldBe(
            "BYSETPOS kan stå sådan i en gentagelsesregel (RFC 5545), men Samskab kan ikke regne med det her (BYSETPOS=-1). "
                + "Skriv reglen om, eller skriv datoerne enkeltvis. Her kan stå: "
                + "FREQ, UNTIL, COUNT, INTERVAL, BYDAY, BYMONTHDAY, BYYEARDAY, BYWEEKNO, BYMONTH, WKST."
        );
    }

    [Fact]
    public void A_schedule_of_HSDS_is_a_rule_and_a_time()
    {
        var (freq, interval, byday, dtstart, opensAt) = (
            "WEEKLY",
            1,
            "MO,WE",
            new LocalDate(2026, 1, 5),
            new LocalTime(9, 0)
        );

        #region schedule-hsds
        var rule = $"FREQ={freq};INTERVAL={interval};BYDAY={byday}";
        var opening = RecurrenceRule.Parse(rule, dtstart, opensAt, zone: "Europe/Copenhagen");
        #endregion

        opening.Value.ShouldBe(new Schedule.Weekly(1, [Monday, Wednesday], dtstart) { Time = opensAt });
    }

    [Theory]
    [MemberData(nameof(RecurrenceRuleTests.Bad), MemberType = typeof(RecurrenceRuleTests))]
    public void What_is_wrong_with_a_rule_has_a_sentence_in_both_languages(
        string rule,
        string code,
        string part,
        string permitted
    )
    {
        foreach (var language in new[] { Language.Danish, Language.English })
        {
            var problem = RecurrenceRule.Parse(rule, new(2026, 1, 1)).Problems[0];
            var told = new Wording(CollaborationTexts.Default, language).Of(problem);

            told.ShouldContain(permitted, customMessage: $"{code} {part}");
            told.ShouldNotContain("{");
        }
    }

    #region schedule-visitor
    private readonly record struct Gathered(List<(int One, int Other, int Meeting)> Pairs) : IScheduleOverlapVisitor
    {
        public bool Visit(int one, int other, int meeting)
        {
            Pairs.Add((one, other, meeting));
            return true;
        }
    }
    #endregion
}
