using Samskab.Chapters;
using Samskab.Facts;
using Samskab.Forums;
using Samskab.Values;
using Samskab.Verdicts;

namespace Samskab.Reviews;

/// <summary>Whether a working group may close: when its task is solved and the effort is in operation (p. 25).</summary>
public static class WorkingGroupClosing
{
    /// <summary>What is asked of the effort of a working group: whether its task is solved, and whether it is in operation.</summary>
    public static FactList Facts { get; } = new(ReviewFacts.TaskSolved, ReviewFacts.EffortInOperation);

    /// <summary>The finding about a working group.</summary>
    /// <param name="group">The id of the group.</param>
    /// <param name="isSolved">Whether its task is solved.</param>
    /// <param name="inOperation">Whether its effort is in operation.</param>
    public static Finding Of(ForumId group, Answer isSolved, Answer inOperation)
    {
        (Fact Fact, string Term, Answer Answer)[] conditions =
        [
            (ReviewFacts.TaskSolved, "taskSolved", isSolved),
            (ReviewFacts.EffortInOperation, "inOperation", inOperation),
        ];
        var unmet = conditions.Where(one => one.Answer == Answer.No).Select(one => one.Term);
        var open = conditions.Where(one => one.Answer == Answer.Unknown).Select(one => one.Fact);
        return JointEfforts
            .CloseWhenSolved.Found(
                isSolved.And(inOperation),
                $"forums/{Identifier.Given(group)}",
                new FindingValue.Terms("unmet", [.. unmet])
            )
            .Lacking(open);
    }
}
