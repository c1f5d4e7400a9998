using Samskab.Chapters;
using Samskab.Collaborations;
using Samskab.Facts;
using Samskab.Forums;
using Samskab.Reviews;
using Samskab.Sources;
using Samskab.Verdicts;

namespace Samskab.Texts;

/// <summary>Tells how far a forum has come, and whether it may close.</summary>
internal sealed class ForumStageTeller(Collaboration collaboration, Wording wording)
{
    internal Entry Entry(ForumOn forum)
    {
        var stage = ForumStage.Of(collaboration, forum.Forum, forum.Date);
        var phase = wording.Say($"forum-phase.{stage.Phase.Kebab}");
        return new(EntryKind.Paragraph, wording.Say("forum.phase", ("phase", phase)))
        {
            Parts = [.. Reason(forum.Forum, stage.Phase), .. stage.Closing is { } closing ? Closing(closing) : []],
        };
    }

    private static IEnumerable<Entry> Reason(Forum forum, ForumPhase phase) =>
        phase == ForumPhase.Closed && forum.Dissolved?.Reason is { } reason ? [new(EntryKind.Remark, reason)] : [];

    private IEnumerable<Entry> Closing(Finding finding)
    {
        yield return new(EntryKind.Remark, new FindingTeller(collaboration, wording).Sentence(finding));
        foreach (var fact in finding.Missing)
        {
            yield return new(EntryKind.Remark, wording.QuestionOf(fact));
        }
        if (finding.Answer == Answer.Yes)
        {
            yield return new(
                EntryKind.Quotation,
                wording.Quote(JointEfforts.CloseWhenSolved.Citations[0], CollaborationSources.All)
            );
        }
    }
}
