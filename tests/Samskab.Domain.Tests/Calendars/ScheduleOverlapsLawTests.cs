using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Samskab.Calendars;

namespace Samskab.Domain.Tests.Calendars;

public sealed class ScheduleOverlapsLawTests
{
    private static readonly Gen<Schedule> Weekly = AnySession.Of(
        Gen.OneOf(AnySchedule.BareWeekly(Gen.Choose(1, 3)), AnySchedule.Weekly)
    );

    private static readonly Gen<Schedule> Any = AnySession.Of(Gen.OneOf(AnySchedule.Weekly, AnySchedule.Any));

    // So often that most of them meet.
    private static readonly Gen<Schedule> Often = AnySession.Of(
        from days in Gen.NonEmptyListOf(Gen.Choose(1, 7))
        select (Schedule)new Schedule.Weekly(1, [.. days.Select(day => (IsoDayOfWeek)day)])
    );

    private static readonly Gen<Schedule> Zoned =
        from schedule in Gen.OneOf(Often, Any)
        from zone in Gen.Frequency(
            (3, Gen.Constant(Schedule.DefaultZone)),
            (1, Gen.Elements("Europe/London", "America/Nuuk", "Pacific/Apia", "Asia/Kathmandu"))
        )
        select schedule with
        {
            Zone = zone,
        };

    // Some begin in the middle of a minute, and of some the time or the length is not stated.
    private static readonly Gen<Schedule> Unlike =
        from schedule in Zoned
        from kind in Gen.Choose(0, 7)
        select kind switch
        {
            0 => schedule with { Time = schedule.Time!.Value.PlusSeconds(30) },
            1 => schedule with { Time = null },
            2 => schedule with { LengthInMinutes = null },
            3 => schedule with { LengthInMinutes = 10_080 + schedule.LengthInMinutes!.Value },
            4 => schedule with { Time = LocalTime.Midnight, LengthInMinutes = 1440 },
            _ => schedule,
        };

    [Fact]
    public void Weekly_schedules_meet_as_each_pair_by_itself() => MeetAsEachPair(Weekly, 200);

    [Fact]
    public void Any_schedules_meet_as_each_pair_by_itself() => MeetAsEachPair(Any, 100);

    [Fact]
    public void Schedules_of_several_zones_meet_as_each_pair_by_itself() => MeetAsEachPair(Zoned, 60);

    [Fact]
    public void Schedules_of_which_not_all_is_known_meet_as_each_pair_by_itself() => MeetAsEachPair(Unlike, 60);

    [Fact]
    public void The_order_of_the_schedules_changes_nothing() =>
        Law.Holds(
            from many in Cases(Unlike)
            from order in Gen.Shuffle(Enumerable.Range(0, many.Schedules.Length).ToArray())
            select (many, order),
            it =>
            {
                var ((schedules, groups, days), order) = it;
                var shuffled = MeetingPairs.Of(
                    [.. order.Select(i => schedules[i])],
                    days,
                    [.. order.Select(i => groups[i])]
                );

                shuffled
                    .Select(pair => Numbered(order[pair.One], order[pair.Other], pair.Meeting))
                    .Order()
                    .ShouldBe(MeetingPairs.Of(schedules, days, groups).Order());
            },
            60
        );

    [Fact]
    public void A_group_meets_as_it_does_alone() =>
        Law.Holds(
            Cases(Zoned),
            many =>
            {
                var (schedules, groups, days) = many;
                var alone =
                    from @group in groups.Distinct()
                    let members = Enumerable.Range(0, groups.Length).Where(i => groups[i] == @group).ToArray()
                    from pair in MeetingPairs.Of([.. members.Select(i => schedules[i])], days)
                    select (members[pair.One], members[pair.Other], pair.Meeting);

                MeetingPairs.Of(schedules, days, groups).Order().ShouldBe(alone.Order());
            },
            60
        );

    private static void MeetAsEachPair(Gen<Schedule> schedules, int examples) =>
        Law.Holds(
            Cases(schedules),
            many =>
            {
                var (all, groups, days) = many;

                MeetingPairs
                    .Of(all, days, groups)
                    .Order()
                    .ShouldBe(
                        MeetingPairs.OneByOne(all, days, groups),
                        $"{days}: {string.Join("; ", all.Select((it, i) => $"{groups[i]}: {it}"))}"
                    );
            },
            examples
        );

    // Half of the intervals are of up to 512 days.
    private static Gen<(Schedule[] Schedules, int[] Groups, DateInterval Days)> Cases(Gen<Schedule> any) =>
        from schedules in any.ListOf(8)
        from groups in Gen.Elements(-1, 7).ListOf(8)
        from first in Gen.Choose(0, 3500)
        from length in Gen.OneOf(Gen.Choose(0, 30), Gen.Choose(350, 511), Gen.Choose(512, 1200))
        let start = AnySchedule.TwelveYears.Start.PlusDays(first)
        select (schedules.ToArray(), groups.ToArray(), new DateInterval(start, start.PlusDays(length)));

    private static (int, int, int) Numbered(int one, int other, int meeting) =>
        (Math.Min(one, other), Math.Max(one, other), meeting);
}
