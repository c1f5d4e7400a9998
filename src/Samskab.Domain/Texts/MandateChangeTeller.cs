using NodaTime;
using Samskab.Authority;
using Samskab.Decisions;
using Samskab.Mandates;
using Samskab.Values;

namespace Samskab.Texts;

/// <summary>The sections of the page that tells what has been recorded since an answer.</summary>
internal sealed class MandateChangeTeller(
    AuthorityChange change,
    AuthorityVerdict now,
    MandateRegister register,
    Wording wording
)
{
    private readonly AuthorityTeller authority = new(now, register, wording);
    private readonly DecisionTeller decisions = new(register, wording);

    /// <summary>The answer by all that is known, and whether it was another.</summary>
    internal Section Headline(Instant? moment) =>
        new(
            "",
            [
                new(EntryKind.Headline, authority.Answer()) { Tone = AuthorityTeller.ToneOf(now.Answer) },
                new(
                    EntryKind.Paragraph,
                    wording.Say(
                        change.IsEmpty ? "mandate-change.nothing"
                            : change.AnswerBefore is null ? "mandate-change.same"
                            : "mandate-change.before",
                        ("moment", moment is { } then ? wording.Of(then) : ""),
                        ("now", wording.Of(now.Answer)),
                        ("before", change.AnswerBefore is { } before ? wording.Of(before) : "")
                    )
                ),
            ]
        );

    internal Section Changes() =>
        new(
            wording.Say("mandate-change.changed"),
            [
                .. change.Gained.Select(Gained),
                .. change.Lost.Select(Lost),
                .. change.Changed.Select(Changed),
                .. change.Opened.Select(open => Point("gained", Sentence(open), Tone.Open)),
                .. change.Closed.Select(open => Point("lost", Sentence(open), Tone.Open)),
            ]
        );

    internal Section Entries() =>
        new(
            wording.Say("mandate-change.entries"),
            [
                .. change.Entries.Select(entry => new Entry(
                    EntryKind.Point,
                    wording.Say(
                        "mandate-change.entry",
                        ("date", wording.DayOf(entry.Recorded!.Value)),
                        ("entry", decisions.Sentence(entry))
                    )
                )
                {
                    Parts = [.. DecisionTeller.Notes(entry)],
                }),
            ]
        );

    internal Section Decisions(ValueList<TouchedDecision> touched) =>
        new(
            wording.Say("mandate-change.decisions"),
            touched.Count == 0
                ? [new(EntryKind.Paragraph, wording.Say("mandate-change.no-decisions"))]
                : [.. touched.GroupBy(touch => touch.Decision).Select(Touched)]
        );

    private Entry Gained(Grant grant) =>
        Point("gained", Chain(grant), AuthorityTeller.ToneOf(grant.Answer), Open(grant));

    // What the mandate lacks now says why it is gone; of a holder who may by another one it is not asked.
    private Entry Lost(Grant grant) =>
        Point(
            "lost",
            Chain(grant),
            Tone.Against,
            register
                .May(grant.Mandate.Holder, now.Question)
                .NearMisses.Where(miss => miss.Mandate.Id == grant.Mandate.Id)
                .SelectMany(miss => miss.Obstacles.Select(obstacle => authority.Between(obstacle, miss.Mandate)))
        );

    private Entry Changed(GrantChange pair)
    {
        var (before, after) = (Chain(pair.Before), Chain(pair.After));
        var tone = AuthorityTeller.ToneOf(pair.After.Answer);
        return before == after && pair.After.Answer == Facts.Answer.Yes
            ? Point("still", after, tone)
            : Point("now", after, tone, [Remark(before), .. Open(pair.After)]);
    }

    private Entry Touched(IGrouping<Decision, TouchedDecision> touches) =>
        new(EntryKind.Point, decisions.Heading(touches.Key))
        {
            Tone = touches.Any(touch => touch.IsChanged) ? Tone.Open : Tone.Plain,
            Parts = [.. touches.Select(touch => new Entry(EntryKind.Remark, decisions.Sentence(touch)))],
        };

    private IEnumerable<Entry> Open(Grant grant) =>
        grant.Open.Select(obstacle => authority.Between(obstacle, grant.Mandate));

    private string Chain(Grant grant) =>
        grant
            .Chain.Select(authority.Sentence)
            .Reverse()
            .Aggregate(
                (origin, mandate) => wording.Say("mandate-change.chain", ("mandate", mandate), ("origin", origin))
            );

    private string Sentence(OpenForum open) =>
        wording.Say($"open-forum.{open.Reason.Kebab}", ("forum", open.Forum.Name));

    private Entry Remark(string mandate) =>
        new(EntryKind.Remark, wording.Say("mandate-change.was", ("mandate", mandate)));

    private Entry Point(string id, string mandate, Tone tone, IEnumerable<Entry>? parts = null) =>
        new(EntryKind.Point, wording.Say($"mandate-change.{id}", ("mandate", mandate)))
        {
            Tone = tone,
            Parts = [.. parts ?? []],
        };
}
