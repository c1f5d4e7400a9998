using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Samskab.Calendars;
using Samskab.Chapters;
using Samskab.Collaborations;
using Samskab.Domain.Tests.Uptake;
using Samskab.Forums;
using Samskab.Offers;
using Samskab.Rules;
using Samskab.Uptake;
using Samskab.Values;

namespace Samskab.Domain.Tests.Guidance;

/// <summary>Generates collaborations in which a few pieces of advice are taken up in a few places on a few days.</summary>
internal static class AnySteps
{
    internal static readonly LocalDate First = new(2026, 3, 1);

    internal static readonly Gen<LocalDate> Days = Gen.Choose(0, 6).Select(days => First.PlusDays(days));

    private static readonly Gen<RuleId> Rules = Gen.Elements(
        GettingStarted.MapNeeds.Id,
        JointEfforts.FollowUp.Id,
        CollaborationStructure.TermsOfReference.Id,
        SourceChapters.Advice.First(rule => rule.Force == Force.Idea).Id
    );

    private static readonly Gen<StepState> States = Gen.Elements<StepState>(
        new StepState.TakenUp(),
        new StepState.Done(),
        new StepState.SetAside(SetAsideReason.NotNow)
    );

    private static readonly Gen<(ForumId?, InitiativeId?)> Places = Gen.Elements<(ForumId?, InitiativeId?)>(
        (null, null),
        (new("sproggruppen"), null),
        (new("koordinering"), null),
        (null, new("sprogcafe")),
        (new("sproggruppen"), new("sprogcafe"))
    );

    private static readonly Gen<DateBound?> Bounds =
        from one in Days
        from other in Days
        from ends in Gen.Choose(0, 3)
        let first = ends < 2 ? (LocalDate?)(one < other ? one : other) : null
        let last = ends % 2 == 0 ? (LocalDate?)(one < other ? other : one) : null
        select new DateBound(first, last);

    /// <summary>Steps whose day is exact.</summary>
    internal static readonly Gen<ValueList<StepTaken>> Exact = Steps(Days.Select(DateBound? (day) => day));

    /// <summary>Steps whose day may be known less well, or not at all.</summary>
    internal static readonly Gen<ValueList<StepTaken>> Open = Steps(
        Gen.OneOf(Bounds, Days.Select(DateBound? (day) => day), Gen.Constant<DateBound?>(null))
    );

    /// <summary>A forum, an initiative, or neither.</summary>
    internal static readonly Gen<(ForumId?, InitiativeId?)> Asked = Gen.Elements<(ForumId?, InitiativeId?)>(
        (null, null),
        (new("sproggruppen"), null),
        (null, new("sprogcafe"))
    );

    internal static Collaboration World(ValueList<StepTaken> steps, LocalDate? asOf = null)
    {
        var report = Collaboration.Create(Recorded.World with { Steps = steps, AsOf = asOf });
        report.Problems.ShouldBeEmpty();
        return report.Value;
    }

    private static Gen<ValueList<StepTaken>> Steps(Gen<DateBound?> days) =>
        (
            from rule in Rules
            from state in States
            from place in Places
            from day in days
            select new StepTaken
            {
                Id = new("s"),
                Rule = rule,
                State = state,
                Forum = place.Item1,
                Initiative = place.Item2,
                On = day,
            }
        )
            .ListOf()
            .Select(steps =>
                steps
                    .DistinctBy(step => (step.Place, step.On))
                    .Select((step, number) => step with { Id = new($"s{number}") })
                    .ToValueList()
            );
}
