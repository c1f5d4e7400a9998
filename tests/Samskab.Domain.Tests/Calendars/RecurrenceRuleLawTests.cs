using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Samskab.Calendars;

namespace Samskab.Domain.Tests.Calendars;

public sealed class RecurrenceRuleLawTests
{
    private static readonly Gen<string> Weekday = Gen.Elements("MO", "TU", "WE", "TH", "FR", "SA", "SU");
    private static readonly Gen<string> Weekdays = Some(Weekday);
    private static readonly Gen<string> MonthDays = Some(Place(31));
    private static readonly Gen<string> Months = Some(Gen.Choose(1, 12));
    private static readonly Gen<string> OneMonth = Gen.Choose(1, 12).Select(month => $"{month}");

    private static readonly Gen<string> Places = Some(
        from place in Gen.Elements(-5, -2, -1, 1, 2, 3, 5)
        from day in Weekday
        select $"{place}{day}"
    );

    private static readonly Gen<string> Every = Gen.Choose(1, 5)
        .Select(every => every == 1 ? "" : $";INTERVAL={every}");
    private static readonly Gen<string> WeekStart = Gen.OneOf(Gen.Constant(""), Part("WKST", Weekday));

    private static readonly Gen<string> Pattern = Gen.OneOf(
        Join("FREQ=DAILY", Every),
        Join("FREQ=DAILY", Part("BYDAY", Weekdays)),
        Join("FREQ=DAILY", Part("BYMONTHDAY", MonthDays), Maybe("BYMONTH", Months)),
        Join("FREQ=WEEKLY", Every, WeekStart),
        Join("FREQ=WEEKLY", Every, Part("BYDAY", Weekdays), WeekStart),
        Join("FREQ=MONTHLY", Every, Maybe("BYMONTH", Months)),
        Join("FREQ=MONTHLY", Every, Part("BYMONTHDAY", MonthDays), Maybe("BYMONTH", Months)),
        Join("FREQ=MONTHLY", Every, Part("BYDAY", Gen.OneOf(Weekdays, Places)), Maybe("BYMONTH", Months)),
        Join("FREQ=YEARLY", Every, Maybe("BYMONTH", OneMonth)),
        Join(
            "FREQ=YEARLY",
            Every,
            Part("BYMONTH", OneMonth),
            Part("BYMONTHDAY", Gen.Choose(1, 28).Select(day => $"{day}"))
        ),
        Join("FREQ=YEARLY", Part("BYMONTHDAY", MonthDays), Maybe("BYMONTH", Months)),
        Join("FREQ=YEARLY", Part("BYDAY", Gen.OneOf(Weekdays, Places)), Part("BYMONTH", Months)),
        Join("FREQ=YEARLY", Part("BYDAY", Weekdays)),
        Join("FREQ=YEARLY", Every, Part("BYYEARDAY", Some(Place(366)))),
        Join("FREQ=YEARLY", Every, Part("BYWEEKNO", Some(Place(53))), Maybe("BYDAY", Weekdays), WeekStart)
    );

    private static readonly Gen<string> End = Gen.OneOf(
        Gen.Constant(""),
        Gen.Choose(1, 60).Select(count => $";COUNT={count}"),
        Gen.Choose(2018, 2026).Select(year => $";UNTIL={year}0229".Replace("0229", "0228", StringComparison.Ordinal))
    );

    private static readonly Gen<(string Rule, LocalDate From)> Rules =
        from pattern in Pattern
        from end in End
        from days in Gen.Choose(0, 800)
        select (pattern + end, AnySchedule.TwelveYears.Start.PlusDays(days));

    [Fact]
    public void A_rule_falls_as_its_text_says_day_by_day() =>
        Law.Holds(
            Rules,
            one =>
            {
                var report = RecurrenceRule.Parse(one.Rule, one.From);

                report.Problems.Where(problem => problem.Code != "rule-never").ShouldBeEmpty(one.Rule);
                if (report.Value is { } schedule)
                {
                    schedule
                        .OccurrencesIn(AnySchedule.TwelveYears)
                        .ShouldBe(new RuleByText(one.Rule, one.From).DatesUntil(AnySchedule.TwelveYears.End), $"{one}");
                }
                else
                {
                    new RuleByText(one.Rule, one.From).DatesUntil(AnySchedule.TwelveYears.End).ShouldBeEmpty($"{one}");
                }
            },
            600
        );

    [Fact]
    public void What_is_written_is_read_back_equal() =>
        Law.Holds(
            AnySchedule.Any.Where(schedule => !schedule.SkipsHolidays && RecurrenceRule.Of(schedule) is not null),
            schedule =>
            {
                var bare = schedule with { Exceptions = [], ExtraDates = [] };
                var text = RecurrenceRule.Of(bare)!;

                RecurrenceRule.Parse(text, bare.From).Value.ShouldBe(bare, text);
                RecurrenceRule.Of(RecurrenceRule.Parse(text.ToLowerInvariant(), bare.From).Value!).ShouldBe(text);
            },
            500
        );

    private static Gen<int> Place(int most) =>
        from place in Gen.OneOf(Gen.Choose(1, most), Gen.Choose(most - 3, most))
        from sign in Gen.Elements(1, -1)
        select place * sign;

    private static Gen<string> Some<T>(Gen<T> items) =>
        items.NonEmptyListOf().Select(list => string.Join(',', list.Take(4).Distinct()));

    private static Gen<string> Part(string name, Gen<string> value) => value.Select(text => $";{name}={text}");

    private static Gen<string> Maybe(string name, Gen<string> value) => Gen.OneOf(Gen.Constant(""), Part(name, value));

    private static Gen<string> Join(string frequency, params Gen<string>[] parts) =>
        parts.Aggregate(Gen.Constant(frequency), (all, part) => all.Zip(part).Select(both => both.Item1 + both.Item2));
}
