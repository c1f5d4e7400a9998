using NodaTime;
using Samskab.Collaborations;
using Samskab.Forums;
using Samskab.Guidance;
using Samskab.Offers;
using Samskab.Rules;
using Samskab.Uptake;

namespace Samskab.Domain.Tests.Guidance;

/// <summary>How far a collaboration has come, found by living through its days one by one; of steps whose day is exact.</summary>
internal sealed class ProgressByDays(Collaboration collaboration)
{
    internal ProgressState Of(RuleId rule, LocalDate on, ForumId? forum, InitiativeId? initiative)
    {
        var states = new Dictionary<(ForumId?, InitiativeId?), StepState>();
        var isOpen = true;
        var first = collaboration.Steps.Select(DayOf).Append(on).Min();
        for (var day = first; day <= on; day = day.PlusDays(1))
        {
            foreach (var step in collaboration.Steps.Where(step => step.Rule == rule && DayOf(step) == day))
            {
                states[(step.Forum, step.Initiative)] = step.State;
            }
        }
        foreach (var (place, state) in states.ToList())
        {
            var isAsked = forum is null && initiative is null;
            var isWhole = place is (null, null);
            var isHere =
                forum is not null && place.Item1 == forum || initiative is not null && place.Item2 == initiative;
            if (!isAsked && !isWhole && !isHere)
            {
                states.Remove(place);
            }
            else
            {
                isOpen = false;
            }
        }
        return isOpen ? ProgressState.Open
            : states.Values.OfType<StepState.TakenUp>().Any() ? ProgressState.TakenUp
            : states.Values.OfType<StepState.Done>().Any() ? ProgressState.Done
            : ProgressState.SetAside;
    }

    private static LocalDate DayOf(StepTaken step) => step.On!.Earliest!.Value;
}
