using Samskab.Actors;
using Samskab.Agreements;
using Samskab.Chapters;
using Samskab.Facts;
using Samskab.Verdicts;

namespace Samskab.Reviews;

/// <summary>Whether what takes a professional is left to civil society alone (p. 31).</summary>
internal static class ProfessionalTaskCheck
{
    public static Finding? Find(GroundRules rules, ReviewScope scope)
    {
        var rule = InformationAndDialogue.ProfessionalEffort;
        var subject = $"groundRules/{rules.Id}";
        if (rules.Tasks is not { } tasks)
        {
            return rule.Found(Answer.Unknown, subject).Lacking(ReviewFacts.Tasks);
        }
        if (tasks.Count == 0)
        {
            return null;
        }
        var worst = Answer.No;
        foreach (var task in tasks)
        {
            worst = worst.Or(IsLeft(task, scope));
        }
        List<SharedTask> named = worst == Answer.No ? [] : [.. tasks.Where(task => IsLeft(task, scope) == worst)];
        return rule.Found(worst.Negated, subject, new FindingValue.Words("tasks", [.. named.Select(task => task.Name)]))
            .Lacking(named.SelectMany(Missing));
    }

    private static Answer IsLeft(SharedTask task, ReviewScope scope) =>
        TakesProfessional(task) is var takes && takes == Answer.No
            ? Answer.No
            : takes.And(IsDoneByCivilSocietyAlone(task, scope));

    private static Answer TakesProfessional(SharedTask task) =>
        task.TakesProfessional switch
        {
            true => Answer.Yes,
            false => Answer.No,
            null => Answer.Unknown,
        };

    private static Answer IsDoneByCivilSocietyAlone(SharedTask task, ReviewScope scope) =>
        task.DoneBy is not { } actors ? Answer.Unknown
        : actors.Count > 0 && actors.All(id => scope.Collaboration.Actors.Find(id)?.Side == Side.CivilSociety)
            ? Answer.Yes
        : Answer.No;

    private static IEnumerable<Fact> Missing(SharedTask task)
    {
        if (task.TakesProfessional is null)
        {
            yield return ReviewFacts.TaskTakesProfessional;
        }
        if (task.DoneBy is null)
        {
            yield return ReviewFacts.TaskDoneBy;
        }
    }
}
