using Samskab.Authority;
using Samskab.Calendars;
using Samskab.Mandates;

namespace Samskab.Oversight;

/// <summary>Finds where mandates give the power asked about.</summary>
/// <remarks>
/// A mandate gives no more than each link of its chain: what several limit is what all of them have. A question of the register
/// about a leaf matter, a leaf area and a day is answered alike.
/// </remarks>
internal sealed class Reaches(Survey survey)
{
    private readonly Dictionary<int, Bounds> bounds = [];
    private readonly Dictionary<int, int[]> withoutAuthorityTasks = [];

    /// <summary>The mandates that give it on some day, somewhere, about something that is asked about; by id.</summary>
    public static List<MandateReach> Of(Survey survey)
    {
        var reaches = new Reaches(survey);
        return [.. survey.States.Select(reaches.ReachOf).OfType<MandateReach>()];
    }

    private MandateReach? ReachOf(MandateState state)
    {
        var days = state.Power >= survey.Scope.Power ? state.Line.And(survey.Horizon) : AnswerLine.Never;
        if (days.IsNever)
        {
            return null;
        }
        var its = BoundsOf(state);
        var reach = new MandateReach(
            state,
            survey.Matters.Shared(its.Matters, [survey.Matter]),
            survey.Areas.Shared(its.Areas, [survey.Area]),
            its.Themes,
            its.TargetGroups,
            days.And(its.MayDecide)
        );
        return reach.Matters.Length > 0 && reach.Areas.Length > 0 && !reach.Days.IsNever ? reach : null;
    }

    // Up the chain to one that is known, then down again: a chain may be of any length.
    private Bounds BoundsOf(MandateState state)
    {
        var waiting = new Stack<MandateState>();
        for (var link = state; link is not null && !bounds.ContainsKey(link.Slot); link = link.Origin)
        {
            waiting.Push(link);
        }
        while (waiting.TryPop(out var link))
        {
            bounds[link.Slot] = link.Origin is { } origin ? Both(Own(link), bounds[origin.Slot]) : Own(link);
        }
        return bounds[state.Slot];
    }

    private Bounds Own(MandateState state) =>
        new(
            MattersOf(state),
            state.Places,
            state.Scope.Themes,
            state.Scope.TargetGroups,
            survey.Scope.Power == Power.Decide ? survey.Ground.MayDecide(state.Mandate.Holder) : AnswerLine.Always
        );

    private Bounds Both(Bounds own, Bounds origin) =>
        new(
            survey.Matters.Shared(own.Matters, origin.Matters),
            survey.Areas.Shared(own.Areas, origin.Areas),
            Both(own.Themes, origin.Themes, survey.Themes),
            Both(own.TargetGroups, origin.TargetGroups, survey.TargetGroups),
            own.MayDecide.And(origin.MayDecide)
        );

    private static int[]? Both(int[]? own, int[]? origin, Nesting nesting) =>
        own is null ? origin
        : origin is null ? own
        : nesting.Shared(own, origin);

    private int[] MattersOf(MandateState state)
    {
        var isRefused =
            survey.Ground.Readings.RefusesCivilSociety
            && survey.Scope.Power == Power.Decide
            && survey.Ground.IsCivilSociety(state.Mandate.Holder);
        return isRefused ? WithoutAuthorityTasks(state.Matter) : [state.Matter];
    }

    private int[] WithoutAuthorityTasks(int matter)
    {
        if (!withoutAuthorityTasks.TryGetValue(matter, out var permitted))
        {
            var leaves = survey.Matters.Leaves(matter).ToArray();
            permitted = Array.FindAll(leaves, leaf => !survey.Ground.IsAuthorityTask(leaf));
            permitted = permitted.Length == leaves.Length ? [matter] : permitted;
            withoutAuthorityTasks.Add(matter, permitted);
        }
        return permitted;
    }

    private sealed record Bounds(int[] Matters, int[] Areas, int[]? Themes, int[]? TargetGroups, AnswerLine MayDecide);
}
