using Samskab.Mandates;

namespace Samskab.Oversight;

/// <summary>Finds the mandates to decide that nothing was decided by.</summary>
internal static class Idleness
{
    public static IEnumerable<UnusedMandate> In(Survey survey)
    {
        var decisions = survey
            .Register.Collaboration.Decisions.Where(decision =>
                decision.On >= survey.Scope.From && decision.On <= survey.Scope.Until
            )
            .ToList();
        var under = decisions.Select(decision => decision.Under).OfType<MandateId>().ToHashSet();
        var about = decisions.SelectMany(decision => About(decision, survey)).ToHashSet();
        return survey
            .Concerned.Where(state => state.Power == Power.Decide)
            .Where(state => !under.Contains(state.Mandate.Id) && !about.Contains((state.Mandate.Holder, state.Matter)))
            .Select(state => (State: state, Days: survey.Found(state.Line)))
            .Where(one => one.Days is not null)
            .Select(one => new UnusedMandate(one.State.Mandate, one.Days!.Answer));
    }

    private static IEnumerable<(Holder, int)> About(Decision decision, Survey survey) =>
        survey.Matters.Around(survey.Ground.Matters.NumberOf(decision.Matter)).Select(matter => (decision.By, matter));
}
