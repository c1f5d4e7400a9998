using Samskab.Collaborations;
using Samskab.Mandates;
using Samskab.Uptake;

namespace Samskab.Texts;

/// <summary>Tells a step: what became of the advice, when and where, who did it, and what shows it.</summary>
internal sealed class StepWords(Collaboration collaboration, Wording wording)
{
    private readonly SubjectNames names = new(collaboration, wording);

    /// <summary>A step, with why it was set aside, what shows it, and the words of the source.</summary>
    internal Entry Told(StepTaken step) =>
        new(EntryKind.Remark, Sentence(step))
        {
            Parts =
            [
                .. step.State is StepState.SetAside { Reason: var reason }
                    ? [Remark("step.reason", "reason", wording.Say($"step.reason-{reason.Kebab}"))]
                    : Array.Empty<Entry>(),
                .. step.Evidence.Select(evidence => Remark("step.evidence", "evidence", Shown(evidence))),
                .. step.DescribedIn.Select(citation => new Entry(
                    EntryKind.Quotation,
                    wording.Quote(citation, collaboration.OwnAdvice.AllSources)
                )),
            ],
        };

    /// <summary>What became of it, when, where and by whom: «Gennemført 1. marts 2026 i Sproggruppen af Nordbys Venner».</summary>
    internal string Sentence(StepTaken step)
    {
        string[] parts =
        [
            wording.Say($"step.{CodeOf(step.State)}", ("when", When(step))),
            Part("step.forum", "name", step.Forum is { } forum ? names.Of($"forums/{forum}") : ""),
            Part(
                "step.initiative",
                "name",
                step.Initiative is { } initiative ? names.Of($"initiatives/{initiative}") : ""
            ),
            Part("step.by", "names", Who(step)),
        ];
        return wording.Say("step.sentence", ("step", string.Join(' ', parts.Where(part => part.Length > 0))));
    }

    /// <summary>What people call what shows that a step was taken.</summary>
    internal string Shown(StepEvidence evidence) =>
        evidence.Match(
            its => wording.Say("step.meeting", ("name", names.Of(its.Path!))),
            its => Of(collaboration.Decisions.Find(its.Id)!),
            its => wording.Say("step.terms", ("name", names.Of(its.Path!))),
            its => names.Of(its.Path!),
            its => names.Of(its.Path!),
            its => names.Of(its.Path!),
            its => wording.Say("step.record", ("reference", its.Reference.Value))
        );

    internal static string CodeOf(StepState state) => state.Match(_ => "taken-up", _ => "done", _ => "set-aside");

    private string When(StepTaken step) => step.On is { } day ? wording.Of(day) : wording.Say("step.day-not-stated");

    private string Of(Decision decision) =>
        wording.Say(
            "step.decision",
            ("matter", collaboration.Matters.Find(decision.Matter)!.Name),
            ("date", wording.Of(decision.On))
        );

    private string Who(StepTaken step) =>
        wording.Listed([
            .. (step.By ?? []).Select(actor => names.Of($"actors/{actor}")),
            .. step.Participants is { Count: > 0 and var count } ? [People(count)] : Array.Empty<string>(),
        ]);

    private string People(int count) =>
        wording.Say(count == 1 ? "step.person" : "step.people", ("count", wording.Number(count)));

    private string Part(string text, string placeholder, string value) =>
        value.Length > 0 ? wording.Say(text, (placeholder, value)) : "";

    private Entry Remark(string text, string placeholder, string value) =>
        new(EntryKind.Remark, wording.Say(text, (placeholder, value)));
}
