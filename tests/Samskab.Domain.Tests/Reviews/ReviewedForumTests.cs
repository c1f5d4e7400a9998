using FsCheck;
using FsCheck.Fluent;
using Samskab.Calendars;
using Samskab.Chapters;
using Samskab.Collaborations;
using Samskab.Facts;
using Samskab.Forums;
using Samskab.Reviews;
using Samskab.Values;
using Samskab.Verdicts;
using static Samskab.Domain.Tests.Reviews.Reviewed;

namespace Samskab.Domain.Tests.Reviews;

public sealed class ReviewedForumTests
{
    [Fact]
    public void On_each_day_the_seats_are_those_that_are_asked_one_by_one() =>
        Law.Holds(
            Gen.ListOf(AnySpan()),
            spans =>
            {
                var seats = spans.Select((span, i) => Seat($"s{i}", null) with { During = span }).ToValueList();
                var forum = Forum(ForumKind.Other, seats);
                var reviewed = new ReviewedForum(forum, Collaboration.Create(Base with { Forums = [forum] }).Value);
                foreach (var day in Enumerable.Range(-2, 30).Select(Day.PlusDays))
                {
                    var held = reviewed.SeatsOn(day)!.Seats;
                    held.Select(one => (one.Seat.Id, one.IsHeld))
                        .ShouldBe(
                            seats
                                .Select(seat => (seat.Id, seat.During?.Contains(day) ?? Answer.Yes))
                                .Where(one => one.Item2 != Answer.No)
                        );
                }
            }
        );

    [Fact]
    public void Findings_come_by_rule_and_then_by_subject_however_they_were_found()
    {
        var (first, second) = (OverviewAndCoordination.SameActivities, OverviewAndCoordination.EnoughPlaces);
        var findings = new FindingsInOrder(new() { [first.Id] = 0, [second.Id] = 1 });

        findings.Add([Found(second.Id, "b"), Found(first.Id, "a"), Found(second.Id, "a"), Found(first.Id, "b")]);
        findings.Add([Found(second.Id, "b") with { Answer = Answer.No }]);

        findings
            .ToList()
            .Select(one => (one.Rule, one.Subject, one.Answer))
            .ShouldBe([
                (first.Id, "a", Answer.Yes),
                (first.Id, "b", Answer.Yes),
                (second.Id, "a", Answer.Yes),
                (second.Id, "b", Answer.Yes),
                (second.Id, "b", Answer.No),
            ]);
    }

    private static Finding Found(Samskab.Rules.RuleId rule, string subject) =>
        new()
        {
            Rule = rule,
            Subject = subject,
            Answer = Answer.Yes,
        };

    // None, exact, or with ends that are known to some days; open at either side.
    private static Gen<DateSpan?> AnySpan() =>
        from kind in Gen.Choose(0, 3)
        from first in Gen.Choose(0, 10)
        from unsure in Gen.Choose(0, 3)
        from length in Gen.Choose(3, 12)
        let begin = new DateBound(Day.PlusDays(first), Day.PlusDays(first + unsure))
        let end = new DateBound(Day.PlusDays(first + length), Day.PlusDays(first + length + unsure))
        select kind switch
        {
            0 => null,
            1 => new DateSpan(begin),
            2 => new DateSpan(null, end),
            _ => new DateSpan(begin, end),
        };
}
