using Samskab.Authority;
using Samskab.Chapters;
using Samskab.Oversight;
using Samskab.Rules;
using Samskab.Values;

namespace Samskab.Texts;

/// <summary>Tells what a register of mandates leaves unclear, kind by kind, with what to do about it.</summary>
/// <remarks>What is certain comes first within each kind. Each kind without findings is named as such.</remarks>
public static class MandateFindingsPage
{
    /// <summary>How many findings of a kind are told, unless a host asks for more.</summary>
    public const int UsualMost = 10;

    /// <summary>The page of findings.</summary>
    /// <param name="findings">The findings.</param>
    /// <param name="register">The register that they were found in.</param>
    /// <param name="wording">The language.</param>
    /// <param name="most">How many findings of each kind are told, 0 or more; the others are counted.</param>
    /// <param name="only">The kinds that are told; null for all.</param>
    public static Page Of(
        MandateFindings findings,
        MandateRegister register,
        Wording wording,
        int most = UsualMost,
        ValueList<OversightSection>? only = null
    )
    {
        ArgumentNullException.ThrowIfNull(findings);
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(wording);
        ArgumentOutOfRangeException.ThrowIfNegative(most);
        var teller = new OversightTeller(findings, register, wording);
        var told = InOrder(only).Select(section => (Section: section, Points: teller.Points(section))).ToList();
        var found = told.Where(one => one.Points.Count > 0).ToList();
        var days = wording.Period(findings.Scope.From, findings.Scope.Until);
        return new(
            wording.Say("oversight.title", ("days", days)),
            [
                Headline(found.SelectMany(one => one.Points), teller.Asked, wording),
                .. found.Select(one => Told(one.Section, one.Points, most, wording)),
                .. Nothing([.. told.Except(found).Select(one => one.Section)], wording),
                new(
                    wording.Say("authority.source"),
                    [.. Advice(found.Select(one => one.Section)).Select(wording.Advice)]
                ),
            ]
        );
    }

    /// <summary>The kinds that are asked for, each once.</summary>
    internal static IEnumerable<OversightSection> InOrder(ValueList<OversightSection>? only) =>
        Enum.GetValues<OversightSection>().Where(section => only is not { } asked || asked.Contains(section));

    /// <summary>The advice of the sources that findings of some kinds rest on.</summary>
    internal static IEnumerable<Rule> Advice(IEnumerable<OversightSection> sections) =>
        sections.Any(one => one is OversightSection.TermsWithoutMandate or OversightSection.MandatesWithoutTerms)
            ? [ImportantElements.ClearDecisionRights, CollaborationStructure.TermsOfReference]
            : [ImportantElements.ClearDecisionRights];

    private static Section Headline(IEnumerable<OversightPoint> points, string asked, Wording wording)
    {
        var count = points.CountBy(point => point.IsCertain).ToDictionary();
        var (certain, possible) = (count.GetValueOrDefault(true), count.GetValueOrDefault(false));
        var headline = wording.Say(
            certain + possible == 0 ? "oversight.nothing" : "oversight.headline",
            ("certain", wording.Number(certain)),
            ("possible", wording.Number(possible))
        );
        return new(
            "",
            [
                new(EntryKind.Headline, headline),
                new(EntryKind.Paragraph, wording.Say("oversight.asked", ("parts", asked))),
                new(EntryKind.Paragraph, wording.Say("oversight.standing")),
            ]
        );
    }

    private static Section Told(
        OversightSection section,
        IReadOnlyList<OversightPoint> points,
        int most,
        Wording wording
    ) =>
        new(
            wording.Say($"oversight.section.{section.Kebab}"),
            [
                .. points.Take(most).Select(point => point.Entry),
                .. points.Count > most
                    ?
                    [
                        new(
                            EntryKind.Paragraph,
                            wording.Say("gaps.more", ("count", wording.Number(points.Count - most)))
                        ),
                    ]
                    : Array.Empty<Entry>(),
                new(EntryKind.Paragraph, wording.Say($"oversight.step.{section.Kebab}")),
            ]
        );

    private static IEnumerable<Section> Nothing(ValueList<OversightSection> sections, Wording wording) =>
        sections.Count == 0
            ? []
            :
            [
                new(
                    wording.Say("oversight.not-found"),
                    [
                        .. sections.Select(section => new Entry(
                            EntryKind.Point,
                            wording.Say($"oversight.section.{section.Kebab}")
                        )),
                    ]
                ),
            ];
}
