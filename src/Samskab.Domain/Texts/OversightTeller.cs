using Samskab.Authority;
using Samskab.Facts;
using Samskab.Oversight;

namespace Samskab.Texts;

/// <summary>Tells each finding over a register of mandates as one sentence, with what belongs to it.</summary>
internal sealed class OversightTeller(MandateFindings findings, MandateRegister register, Wording wording)
{
    private readonly OversightWords words = new(register, findings.Scope, wording);

    private string Power => words.PowerOf(findings.Scope.Power);

    internal string Asked => words.Asked;

    /// <summary>The findings of a kind, those that are certain first.</summary>
    internal IReadOnlyList<OversightPoint> Points(OversightSection section) =>
        [
            .. (
                section switch
                {
                    OversightSection.Conflicts => findings.Conflicts.Select(Point),
                    OversightSection.Gaps => findings.Gaps.Select(Point),
                    OversightSection.Expiring => findings.Expiring.Select(Point),
                    OversightSection.Orphaned => findings.Orphaned.Select(Point),
                    OversightSection.Unused => findings.Unused.Select(Point),
                    OversightSection.Wider => findings.Wider.Select(Point),
                    OversightSection.TermsWithoutMandate => findings.TermsWithoutMandate.Select(Point),
                    _ => findings.MandatesWithoutTerms.Select(Point),
                }
            ).OrderByDescending(point => point.IsCertain),
        ];

    internal OversightPoint Point(MandateConflict conflict) =>
        new(
            conflict.Answer == Answer.Yes,
            wording.Say(
                $"oversight.conflict-{conflict.Answer.Kebab}",
                ("one", words.Of(conflict.One)),
                ("other", words.Of(conflict.Other)),
                ("power", Power),
                ("matters", words.Of(conflict.Matters)),
                ("where", words.In(conflict.Areas)),
                ("days", words.Within(conflict.During))
            ),
            words.AlsoPerhaps(conflict.During)
        );

    internal OversightPoint Point(MandateGap gap) =>
        new(
            gap.Answer == Answer.No,
            wording.Say(
                $"oversight.gap-{gap.Answer.Kebab}",
                ("power", Power),
                ("matter", words.Of([gap.Matter])),
                ("where", words.In(gap.Area is { } area ? [area] : null)),
                ("days", words.Within(gap.Days))
            ),
            []
        );

    internal OversightPoint Point(ExpiringMandate expiring) =>
        new(
            expiring.Answer == Answer.Yes,
            wording.Say(
                $"oversight.expiring-{HowKnown(expiring)}",
                ("mandate", words.Of(expiring.Mandate)),
                ("sure", expiring.LastSureDay is { } sure ? wording.Of(sure) : ""),
                ("last", expiring.LastPossibleDay is { } last ? wording.Of(last) : "")
            ),
            expiring.Hanging.Count == 0
                ? []
                : [wording.Say("oversight.hanging", ("mandates", words.Of(expiring.Hanging)))]
        );

    internal OversightPoint Point(OrphanedMandate orphan) =>
        During(
            wording.Say(
                $"oversight.orphan.{orphan.Reason.Kebab}",
                ("mandate", words.Of(orphan.Mandate)),
                ("origin", orphan.Mandate.DelegatedFrom?.Value ?? ""),
                ("days", words.Within(orphan.During))
            ),
            orphan.During
        );

    internal OversightPoint Point(UnusedMandate unused)
    {
        var sentence = wording.Say("oversight.unused", ("mandate", words.Of(unused.Mandate)));
        return unused.Answer == Answer.Yes
            ? new(true, sentence, [])
            : new(false, sentence, [wording.Say("oversight.unused-unknown")]);
    }

    internal OversightPoint Point(WiderDelegation wider)
    {
        var isCertain = wider.In.Any(one => one.Answer == Answer.Yes);
        return new(
            isCertain,
            wording.Say(
                isCertain ? "oversight.wider" : "oversight.wider-unknown",
                ("mandate", words.Of(wider.Mandate)),
                ("origin", words.Of(wider.Origin))
            ),
            [.. wider.In.Select(one => Sentence(one, wider))]
        );
    }

    internal OversightPoint Point(TermsWithoutMandate terms) =>
        During(
            wording.Say(
                "oversight.terms-without-mandate",
                ("forum", terms.Forum.Name),
                ("version", terms.Terms.Version),
                ("days", words.Within(terms.During))
            ),
            terms.During
        );

    internal OversightPoint Point(MandateWithoutTerms without) =>
        During(
            wording.Say(
                "oversight.mandate-without-terms",
                ("mandate", words.Of(without.Mandate)),
                ("forum", without.Forum.Name),
                ("days", words.Within(without.During))
            ),
            without.During
        );

    internal string Sentence(Excess excess, WiderDelegation wider) =>
        new OversightExcess(words, wording).Sentence(excess, wider);

    private OversightPoint During(string sentence, DaysFound days) =>
        days.Answer == Answer.Yes
            ? new(true, sentence, words.AlsoPerhaps(days))
            : new(false, wording.Say("oversight.perhaps", ("sentence", sentence)), []);

    private static string HowKnown(ExpiringMandate expiring) =>
        expiring switch
        {
            { LastSureDay: { } sure, LastPossibleDay: { } last } when sure == last => "on",
            { LastSureDay: not null, LastPossibleDay: not null } => "between",
            { LastSureDay: not null } => "after",
            { LastPossibleDay: not null } => "by",
            _ => "some-day",
        };
}
