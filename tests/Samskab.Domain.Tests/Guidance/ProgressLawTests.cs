using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Samskab.Actors;
using Samskab.Collaborations;
using Samskab.Facts;
using Samskab.Forums;
using Samskab.Guidance;
using Samskab.Offers;
using Samskab.Rules;
using Samskab.Uptake;
using Samskab.Values;

namespace Samskab.Domain.Tests.Guidance;

public sealed class ProgressLawTests
{
    private static readonly Gen<(ValueList<StepTaken> Steps, LocalDate On, (ForumId?, InitiativeId?) Asked)> Exact =
        from steps in AnySteps.Exact
        from day in AnySteps.Days
        from asked in AnySteps.Asked
        select (steps, day, asked);

    private static readonly Gen<(ValueList<StepTaken> Steps, LocalDate On, LocalDate? AsOf)> Open =
        from steps in AnySteps.Open
        from day in AnySteps.Days
        from asOf in AnySteps.Days
        from isStated in Gen.Elements(true, false)
        select (steps, day, isStated ? (LocalDate?)asOf : null);

    [Fact]
    public void Each_line_stands_as_living_through_the_days_one_by_one_leaves_it() =>
        Law.Holds(
            Exact,
            example =>
            {
                var (steps, on, (forum, initiative)) = example;
                var collaboration = AnySteps.World(steps);
                var plain = new ProgressByDays(collaboration);

                var progress = Progress.Of(collaboration, on, Scope(collaboration, forum, initiative));

                var lines = progress.Lines.ToDictionary(line => line.Rule.Id, line => line.State);
                foreach (var rule in steps.Select(step => step.Rule).Distinct())
                {
                    lines.GetValueOrDefault(rule, ProgressState.Open).ShouldBe(plain.Of(rule, on, forum, initiative));
                }
            },
            examples: 1000
        );

    [Fact]
    public void What_is_told_of_a_day_does_not_hang_on_the_order_of_the_steps() =>
        Law.Holds(
            from example in Open
            from shuffled in Gen.Shuffle<StepTaken>([.. example.Steps])
            select (example.Steps, Shuffled: shuffled.ToValueList(), example.On, example.AsOf),
            example =>
                Progress
                    .Of(AnySteps.World(example.Shuffled, example.AsOf), example.On)
                    .ShouldBe(Progress.Of(AnySteps.World(example.Steps, example.AsOf), example.On)),
            examples: 100
        );

    [Fact]
    public void Steps_that_come_later_never_change_what_is_told_of_an_earlier_day() =>
        Law.Holds(
            Open,
            example =>
            {
                var (steps, on, asOf) = example;
                var before = steps.Where(step => !(step.On?.Earliest > on)).ToValueList();

                Progress.Of(AnySteps.World(steps, asOf), on).ShouldBe(Progress.Of(AnySteps.World(before, asOf), on));
            },
            examples: 200
        );

    [Fact]
    public void A_step_counts_as_soon_as_all_days_on_which_it_may_have_come_are_past() =>
        Law.Holds(
            Open,
            example =>
            {
                var (steps, on, _) = example;
                var progress = Progress.Of(AnySteps.World(steps), on);

                foreach (var step in steps)
                {
                    var line = progress.Lines.FirstOrDefault(line => line.Rule.Id == step.Rule);
                    var answer = step.On?.HasComeOn(on) ?? Answer.Unknown;
                    (line?.Steps.Contains(step) ?? false).ShouldBe(answer == Answer.Yes);
                    (line?.Uncertain.Contains(step) ?? false).ShouldBe(answer == Answer.Unknown);
                }
            }
        );

    [Fact]
    public void Each_party_gets_the_first_of_its_open_advice_and_never_more_than_it_asks_for() =>
        Law.Holds(
            from example in Open
            from most in Gen.Choose(0, 9)
            select (example.Steps, example.On, Most: most),
            example =>
            {
                var collaboration = AnySteps.World(example.Steps);
                var scope = new ProgressScope { Situation = new() { Most = example.Most } };

                var progress = Progress.Of(collaboration, example.On, scope);

                var recorded = progress
                    .Lines.Where(line => line.State != ProgressState.Open)
                    .Select(line => line.Rule.Id)
                    .ToHashSet();
                foreach (var party in Parties.All)
                {
                    var open = Advice
                        .For(new() { Audiences = [party] })
                        .Where(item => !recorded.Contains(item.Rule.Id))
                        .Select(item => item.Rule.Id)
                        .Take(example.Most);
                    progress
                        .Next.Where(step => step.For.Contains(party))
                        .Select(step => step.Rule.Id)
                        .ShouldBe(open, ignoreOrder: true);
                }
            },
            examples: 100
        );

    [Fact]
    public void What_has_changed_leads_from_the_earlier_day_to_the_later_one() =>
        Law.Holds(
            from example in Open
            from other in AnySteps.Days
            select (example.Steps, From: other < example.On ? other : example.On, example.On),
            example =>
            {
                var collaboration = AnySteps.World(example.Steps);
                var (before, now) = (Progress.Of(collaboration, example.From), Progress.Of(collaboration, example.On));

                var states = States(before);
                foreach (var change in now.Since(before))
                {
                    change.Before.ShouldBe(states.GetValueOrDefault(change.Rule.Id, ProgressState.Open));
                    states[change.Rule.Id] = change.Now;
                    change.Steps.ShouldAllBe(step => !(step.On!.Latest <= example.From));
                }
                states
                    .Where(one => one.Value != ProgressState.Open)
                    .ShouldBe(States(now).Where(one => one.Value != ProgressState.Open), ignoreOrder: true);
                now.Since(now).ShouldBeEmpty();
            },
            examples: 200
        );

    private static Dictionary<RuleId, ProgressState> States(Progress progress) =>
        progress.Lines.ToDictionary(line => line.Rule.Id, line => line.State);

    private static ProgressScope Scope(Collaboration collaboration, ForumId? forum, InitiativeId? initiative) =>
        new()
        {
            Forum = forum,
            Situation = new() { Initiative = initiative is { } id ? collaboration.Initiatives.Find(id) : null },
        };
}
