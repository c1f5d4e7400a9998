using Samskab.Authority;
using Samskab.Collaborations;
using Samskab.Decisions;
using Samskab.Facts;
using Samskab.Forums;
using Samskab.Mandates;
using Samskab.RuleBooks;
using Samskab.Values;
using Samskab.Verdicts;

namespace Samskab.Texts;

/// <summary>Tells one decision: both answers and why, what was recorded later, and whether its mandates are still in force.</summary>
internal sealed class DecisionTeller(MandateRegister register, Wording wording)
{
    private readonly Collaboration collaboration = register.Collaboration;

    internal Section Of(DecisionCheck check, ValueList<TouchedDecision> touches) =>
        new(
            Heading(check.Decision),
            [About(check.Decision), .. Answers(check), .. touches.Select(Touch), .. InForce(check)]
        );

    /// <summary>The sentences of the sources that the answers rest on, with our readings of them.</summary>
    internal IEnumerable<Entry> Words(DecisionCheck check, RuleBook book)
    {
        var verdicts = new[] { check.Then.Verdict, check.Now.Verdict };
        var rules = verdicts
            .SelectMany(verdict => verdict.Decisive.Select(reason => reason.Rule).Concat(verdict.Tensions))
            .Distinct()
            .Select(id => book.Find(id)!)
            .Where(rule => rule.Interpretation is null);
        var readings = verdicts.SelectMany(verdict => verdict.Readings).Distinct();
        return rules
            .Select(rule => Quoted(wording.Of(rule), rule.Citations, book))
            .Concat(
                readings.Select(reading =>
                    Quoted(
                        wording.Of(reading),
                        book.Contents.Interpretations.First(one => one.Id == reading.Interpretation).Citations,
                        book
                    )
                )
            );
    }

    /// <summary>An answer as one sentence.</summary>
    internal string Sentence(string id, DecisionVerdict verdict) =>
        wording.Say(id, ("date", wording.DayOf(verdict.Known.KnownAt)), ("answer", NameOf(verdict)));

    /// <summary>What an entry that was recorded later did to a decision, as one sentence.</summary>
    internal string Sentence(TouchedDecision touch) =>
        wording.Say(
            touch.Before.Answer != touch.After.Answer ? "decision.touch-answer"
                : touch.IsChanged ? "decision.touch-reason"
                : "decision.touch-nothing",
            ("date", wording.DayOf(touch.Entry.Recorded!.Value)),
            ("entry", Sentence(touch.Entry)),
            ("before", wording.Of(touch.Before.Answer)),
            ("after", wording.Of(touch.After.Answer))
        );

    /// <summary>What an entry that was recorded later is: new, a correction or a withdrawal.</summary>
    internal string Sentence(Mandate entry) => wording.Say(EntryId(entry), ("mandate", entry.Id.Value));

    /// <summary>What is noted beside an entry.</summary>
    internal static IEnumerable<Entry> Notes(Mandate entry) =>
        entry.Evidence.OfType<Evidence.Note>().Select(note => new Entry(EntryKind.Remark, note.Text));

    /// <summary>When it was, who decided, and about what.</summary>
    internal string Heading(Decision decision) =>
        wording.Say(
            "decision.heading",
            ("date", wording.Of(decision.On)),
            ("holder", wording.NameOf(decision.By, collaboration)),
            ("matter", collaboration.Matters.Find(decision.Matter)!.Name),
            ("id", decision.Id.Value)
        );

    private Entry About(Decision decision) =>
        new(
            EntryKind.Paragraph,
            wording.Say(
                "decision.about",
                ("amount", decision.Amount is { } amount ? wording.Of(amount) : wording.Say("decision.no-amount")),
                (
                    "area",
                    decision.Area is { } area ? collaboration.Areas.Find(area)!.Name : wording.Say("decision.unstated")
                ),
                (
                    "theme",
                    decision.Theme is { } theme
                        ? collaboration.Themes.Find(theme)!.Name
                        : wording.Say("decision.unstated")
                )
            )
        );

    private IEnumerable<Entry> Answers(DecisionCheck check)
    {
        List<string> then = [.. Why(check.Then)],
            now = [.. Why(check.Now)];
        return
        [
            Told("decision.then", check.Then, then),
            Told("decision.now", check.Now, now.SequenceEqual(then) ? [wording.Say("decision.same")] : now),
        ];
    }

    private Entry Told(string id, DecisionVerdict verdict, IEnumerable<string> why) =>
        new(EntryKind.Point, Sentence(id, verdict))
        {
            Tone = verdict.Answer switch
            {
                Answer.Yes => Tone.For,
                Answer.No => Tone.Against,
                _ => Tone.Open,
            },
            Parts = [.. why.Select(remark => new Entry(EntryKind.Remark, remark))],
        };

    private string NameOf(DecisionVerdict verdict) => wording.NameOf(verdict.Answer, verdict.Verdict.Book);

    /// <summary>Why the answer is what it is, sentence by sentence.</summary>
    internal IEnumerable<string> Why(DecisionVerdict verdict) =>
        [
            .. verdict.Verdict.Decisive.Where(reason => Concerns(reason, verdict.Known)).Select(Reason),
            .. OfMandates(verdict.Known),
            .. OfForum(verdict.Known),
            .. OfRecord(verdict),
            .. WhoCanTell(verdict.Verdict.Open),
        ];

    // What is not asked of a decision is kept by it, and need not be told.
    private static bool Concerns(Reason reason, KnownDecision known) =>
        reason.Rule == DecisionRules.WithinLimit.Id ? known.Decision.Amount is not null
        : reason.Rule == DecisionRules.Quorum.Id || reason.Rule == DecisionRules.BothSides.Id ? known.Quorum is not null
        : true;

    private string Reason(Reason reason) => wording.Say($"rule.{reason.Rule}.{reason.Holds.Kebab}");

    private IEnumerable<string> OfMandates(KnownDecision known)
    {
        var obstacles = new ObstacleTeller(register.AsKnownAt(known.KnownAt), wording);
        return
        [
            .. known.Grants.SelectMany(grant => Told(GrantId(grant, known), grant.Chain, grant.Open, obstacles)),
            .. known.NotStated.Select(detail => wording.Say($"decision.not-stated.{detail.Kebab}")),
            .. known.Grants.Count > 0
                ? []
                : known.Authority.NearMisses.SelectMany(miss =>
                    Told("decision.near-miss", [miss.Mandate], miss.Obstacles, obstacles)
                ),
            .. known.Authority.OpenFora.Select(open =>
                wording.Say($"open-forum.{open.Reason.Kebab}", ("forum", open.Forum.Name))
            ),
        ];
    }

    // A grant that surely gives the right may still not cover what is not stated of the decision.
    private static string GrantId(Grant grant, KnownDecision known) =>
        grant.Answer == Answer.Yes && known.NotStated.Count == 0 ? "decision.grant-yes" : "decision.grant-unknown";

    private IEnumerable<string> Told(
        string id,
        ValueList<Mandate> chain,
        ValueList<Obstacle> between,
        ObstacleTeller obstacles
    ) =>
        [
            wording.Say(id, ("mandate", wording.Of(chain))),
            .. between.Select(obstacle => obstacles.Sentence(obstacle, chain[0])),
        ];

    private IEnumerable<string> OfForum(KnownDecision known)
    {
        if (known.Quorum is not { } quorum)
        {
            yield break;
        }
        if (quorum is { Seats: { } seats, Municipality: { } municipality, CivilSociety: { } civil })
        {
            yield return wording.Say(
                "decision.seats",
                ("seats", wording.Of(seats)),
                ("municipality", wording.Of(municipality)),
                ("civilSociety", wording.Of(civil))
            );
        }
        foreach (var remark in Required(quorum.Required))
        {
            yield return remark;
        }
        foreach (var missing in quorum.Missing)
        {
            yield return wording.Say($"decision.missing.{missing.Kebab}");
        }
    }

    private IEnumerable<string> Required(Quorum? required)
    {
        if (required?.Seats is { } seats)
        {
            yield return wording.Say("decision.required-seats", ("seats", wording.Number(seats)));
        }
        if (required?.EachSide is { } side)
        {
            yield return wording.Say("decision.required-each-side", ("seats", wording.Number(side)));
        }
    }

    private IEnumerable<string> OfRecord(DecisionVerdict verdict)
    {
        if (
            verdict.Known is
            { HasRight: true, NamedGivesRight: { } gives and not Answer.Yes, Decision.Under: { } named }
        )
        {
            var id = gives == Answer.No ? "decision.named" : "decision.named-unknown";
            yield return wording.Say(id, ("mandate", named.Value));
        }
        if (verdict.Verdict.Tensions.Contains(DecisionRules.RecordedInTime.Id))
        {
            yield return wording.Of(DecisionRules.RecordedInTime);
        }
    }

    private IEnumerable<string> WhoCanTell(ValueList<FactKey> open)
    {
        if (open.Count > 0)
        {
            var asked = DecisionFacts.All.Where(fact => open.Contains(fact.Key)).SelectMany(fact => fact.Answerers);
            yield return wording.Say("decision.can-answer", ("who", wording.Of([.. asked.Distinct()])));
        }
    }

    private Entry Touch(TouchedDecision touch) =>
        new(EntryKind.Point, Sentence(touch))
        {
            Tone = touch.IsChanged ? Tone.Open : Tone.Plain,
            Parts = [.. Notes(touch.Entry)],
        };

    private string EntryId(Mandate entry)
    {
        var before = collaboration.MandateHistory.LastOrDefault(other =>
            other.Id == entry.Id && IsBefore(other, entry)
        );
        return before is null ? "decision.entry-new"
            : before.Revoked is null && entry.Revoked is not null ? "decision.entry-revoked"
            : "decision.entry-corrected";
    }

    private static bool IsBefore(Mandate other, Mandate entry) =>
        other.Recorded is null || other.Recorded < entry.Recorded;

    private IEnumerable<Entry> InForce(DecisionCheck check) =>
        check.InForce.Select(one => new Entry(
            EntryKind.Point,
            wording.Say(
                "decision.in-force",
                ("mandate", one.Mandate.Value),
                ("date", wording.Of(one.On)),
                ("answer", wording.Of(one.Answer))
            )
        ));

    private Entry Quoted(string text, ValueList<Sources.Citation> citations, RuleBook book) =>
        new(EntryKind.Point, text)
        {
            Parts = [.. citations.Select(citation => new Entry(EntryKind.Quotation, wording.Quote(citation, book)))],
        };
}
