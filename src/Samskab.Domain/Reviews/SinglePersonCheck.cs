using Samskab.Agreements;
using Samskab.Chapters;
using Samskab.Facts;
using Samskab.Verdicts;

namespace Samskab.Reviews;

/// <summary>Whether too many tasks rest on one person alone (p. 29); a task whose work is written down does not count.</summary>
internal static class SinglePersonCheck
{
    public static Finding? Find(GroundRules rules, ReviewScope scope)
    {
        var rule = ManagementBacking.NotOnSinglePersons;
        var subject = $"groundRules/{rules.Id}";
        if (rules.Tasks is not { } tasks)
        {
            return rule.Found(Answer.Unknown, subject).Lacking(ReviewFacts.Tasks);
        }
        if (tasks.Count == 0)
        {
            return null;
        }
        var (sure, open) = (0, new List<SharedTask>());
        foreach (var task in tasks)
        {
            var isVulnerable = IsVulnerable(task);
            sure += isVulnerable == Answer.Yes ? 1 : 0;
            if (isVulnerable == Answer.Unknown)
            {
                open.Add(task);
            }
        }
        var answer = Judging.Within(sure, open.Count, tasks.Count, scope.Thresholds.MaxSinglePersonShare);
        return rule.Found(answer, subject, new FindingValue.Share("tasks", sure, tasks.Count))
            .Lacking(open.SelectMany(Missing))
            .Advising(Answer.No, ManagementBacking.WriteWorkflowsDown);
    }

    private static Answer IsVulnerable(SharedTask task) => RestsOnOne(task).And(IsUnwritten(task));

    private static Answer RestsOnOne(SharedTask task) =>
        task.RestsOn is not { } persons ? Answer.Unknown
        : persons.Count > 0 && !persons.AsSpan().ContainsAnyExcept(persons[0]) ? Answer.Yes
        : Answer.No;

    private static Answer IsUnwritten(SharedTask task) =>
        task.IsWrittenDown switch
        {
            true => Answer.No,
            false => Answer.Yes,
            null => Answer.Unknown,
        };

    private static IEnumerable<Fact> Missing(SharedTask task)
    {
        if (task.RestsOn is null)
        {
            yield return ReviewFacts.TaskRestsOn;
        }
        if (task.IsWrittenDown is null)
        {
            yield return ReviewFacts.TaskIsWrittenDown;
        }
    }
}
