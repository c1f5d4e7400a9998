using Samskab.Guidance;
using Samskab.Rules;
using Samskab.Values;

namespace Samskab.Texts;

/// <summary>Tells one party what it can do next, to be printed and handed out.</summary>
/// <remarks>
/// First the answer the advice follows from, then the questions that the party can answer, then steps, recommendations, cautions
/// and ideas, each with the words it rests on and why it is shown, and at last whose experience that is.
/// </remarks>
public static class AdvicePage
{
    /// <summary>The page of a party.</summary>
    /// <param name="situation">The situation; its audiences are left aside.</param>
    /// <param name="party">The party.</param>
    /// <param name="wording">The language.</param>
    /// <exception cref="ArgumentException">The party is <c>default</c>.</exception>
    public static Page Of(AdviceSituation situation, Party party, Wording wording)
    {
        ArgumentNullException.ThrowIfNull(situation);
        ArgumentNullException.ThrowIfNull(wording);
        var teller = new AdviceTeller(situation, party, wording);
        Section[] sections =
        [
            teller.Questions(),
            teller.Of("advice.steps", Force.ActionStep),
            teller.Of("advice.recommendations", Force.Recommendation, Force.ManagementRecommendation, Force.Principle),
            teller.Of("advice.cautions", Force.Caution),
            teller.Of("advice.ideas", Force.Idea),
            teller.More(),
            teller.About(),
        ];
        return new(teller.Title, [teller.Headline(), .. sections.Where(section => section.Entries.Count > 0)]);
    }

    /// <summary>The pages of a party, one for all situations of which the same is to be said, with what they are about.</summary>
    /// <param name="situations">The situations; their audiences are left aside.</param>
    /// <param name="party">The party.</param>
    /// <param name="wording">The language.</param>
    /// <exception cref="ArgumentException">The party is <c>default</c>.</exception>
    public static ValueList<Page> OfAll(ValueList<AdviceSituation> situations, Party party, Wording wording) =>
        situations
            .Select(situation => (Situation: situation, Page: Of(situation, party, wording)))
            .GroupBy(told => told.Page.Sections)
            .Select(alike => OfAlike([.. alike], party, wording))
            .ToValueList();

    private static Page OfAlike(
        ValueList<(AdviceSituation Situation, Page Page)> alike,
        Party party,
        Wording wording
    ) =>
        alike is [var only]
            ? only.Page
            : new(
                wording.Say(
                    "advice.title-several",
                    ("who", wording.Of([party])),
                    ("count", wording.Number(alike.Count))
                ),
                [
                    new("", [.. alike.Select(one => new Entry(EntryKind.Point, one.Situation.Name ?? ""))]),
                    .. alike[0].Page.Sections,
                ]
            );
}
