using Samskab.Actors;
using Samskab.Collaborations;
using Samskab.Facts;
using Samskab.Forums;
using Samskab.Values;

namespace Samskab.Texts;

/// <summary>Tells to whom a forum reports, up to the last one.</summary>
internal sealed class ForumChainTeller(Collaboration collaboration, Wording wording)
{
    internal Entry Entry(ForumOn forum)
    {
        var steps = ReportingChain.Steps(collaboration, forum.Forum, forum.Date).ToValueList();
        return new(EntryKind.Paragraph, wording.Say("forum.reports-to", ("to", Told(steps))))
        {
            Parts = [.. steps.OfType<ReportingStep.ToActor>().SelectMany(References)],
        };
    }

    // A step to an actor ends a way: what follows it is another one.
    private string Told(ValueList<ReportingStep> steps)
    {
        var told = wording.Say("not-stated");
        for (var i = 0; i < steps.Count; i++)
        {
            told =
                i == 0 ? NameOf(steps[i])
                : steps[i - 1] is ReportingStep.ToActor ? $"{told}; {NameOf(steps[i])}"
                : $"{told} → {NameOf(steps[i])}";
        }
        return told;
    }

    private string NameOf(ReportingStep step) =>
        step.Match(
            its => its.Exists == Answer.No ? wording.Say("forum.not-there", ("forum", its.To.Name)) : its.To.Name,
            its => its.To.Name
        );

    private IEnumerable<Entry> References(ReportingStep.ToActor step)
    {
        if (step.RefersTo?.Political is { } political)
        {
            yield return Reference("forum.refers-politically", step.To, political);
        }
        if (step.RefersTo?.Administrative is { } administrative)
        {
            yield return Reference("forum.refers-administratively", step.To, administrative);
        }
    }

    private Entry Reference(string text, Actor from, ActorId to) =>
        new(EntryKind.Remark, wording.Say(text, ("actor", from.Name), ("to", collaboration.Actors.Find(to)!.Name)));
}
