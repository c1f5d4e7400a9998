using NodaTime;
using Samskab.Collaborations;
using Samskab.Facts;
using Samskab.Offers;
using Samskab.Supply;
using Samskab.Values;

namespace Samskab.Texts;

/// <summary>Tells one gap: whose, how great, since when, and what there is for it.</summary>
internal sealed class GapTeller(Collaboration collaboration, Wording wording)
{
    /// <summary>Days from one to another; one day alone.</summary>
    internal string Of(DateInterval days) =>
        days.Start == days.End
            ? wording.Of(days.Start)
            : wording.Say("gaps.days", ("from", wording.Of(days.Start)), ("until", wording.Of(days.End)));

    /// <summary>The gap as one sentence.</summary>
    internal string Sentence(Gap gap) =>
        wording.Say(
            "gaps.line",
            ("needs", Named(gap.Shortage.Needs.Select(NameOf), gap.Shortage.Needs.Count, gap.Shortage.NeedCount)),
            ("lacking", Lacking(gap.Shortage)),
            ("days", Of(gap.During))
        );

    /// <summary>The gap with what belongs to it.</summary>
    internal Entry Point(Gap gap) =>
        new(EntryKind.Point, Sentence(gap))
        {
            Tone = gap.Shortage.IsCertain == Answer.Yes ? Tone.Against : Tone.Open,
            Parts = [.. Remarks(gap).Select(remark => new Entry(EntryKind.Remark, remark))],
        };

    /// <summary>The advice that gaps show, each once, with the words of the source.</summary>
    internal Section Sources(IEnumerable<Gap> gaps) =>
        new(wording.Say("gaps.sources"), [.. gaps.Select(gap => gap.Rule).Distinct().Select(wording.Advice)]);

    /// <summary>What people call a need: its theme, with where it is and whom it is for.</summary>
    internal string NameOf(NeedId id)
    {
        var need = collaboration.Needs.Find(id)!;
        var theme = collaboration.Themes.Find(need.Theme)!.Name;
        var areas = need.Areas?.Select(area => collaboration.Areas.Find(area)!.Name) ?? [];
        var groups = need.TargetGroups?.Select(group => collaboration.TargetGroups.Find(group)!.Name) ?? [];
        var about = string.Join(", ", areas.Concat(groups));
        return about.Length == 0 ? theme : wording.Say("gaps.need", ("theme", theme), ("about", about));
    }

    private IEnumerable<string> Remarks(Gap gap)
    {
        var shortage = gap.Shortage;
        yield return wording.Say(
            "gaps.balance",
            ("people", Number(shortage.People)),
            ("places", Number(shortage.Places))
        );
        if (shortage.NeedCount > 1)
        {
            yield return wording.Say("gaps.competing");
        }
        foreach (var remark in OfferRemarks(shortage))
        {
            yield return remark;
        }
        foreach (var fact in shortage.Missing.Select(key => OfferFacts.All.Find(key)!))
        {
            var question = wording.QuestionOf(fact.Key);
            yield return wording.Say("review.missing", ("question", question), ("who", wording.Of(fact.Answerers)));
        }
        foreach (var fact in gap.Proposes)
        {
            yield return wording.Say("gaps.candidate", ("question", wording.QuestionOf(fact)));
        }
    }

    private IEnumerable<string> OfferRemarks(Shortage shortage)
    {
        if (shortage is { IsWithoutOffer: true, Lacking.Least: > 0 })
        {
            yield return wording.Say("gaps.no-offer");
        }
        if (shortage.OfferCount > 0)
        {
            var id = shortage.Lacking.IsExact ? "gaps.full" : "gaps.offers";
            yield return wording.Say(id, ("offers", Named(shortage.Offers, shortage.OfferCount)));
        }
        if (shortage.PossibleOfferCount > 0)
        {
            var offers = Named(shortage.PossibleOffers, shortage.PossibleOfferCount);
            yield return wording.Say("gaps.possible-offers", ("offers", offers));
        }
    }

    private string Named(ValueList<OfferId> offers, long count) =>
        Named(offers.Select(offer => collaboration.Offers.Find(offer)!.Name), offers.Count, count);

    private string Named(IEnumerable<string> names, int named, long count) =>
        named == count
            ? wording.Listed(names)
            : wording.Say(
                "gaps.first-of",
                ("names", string.Join(", ", names.Distinct())),
                ("count", wording.Number(count))
            );

    private string Lacking(Shortage shortage) =>
        shortage switch
        {
            { Lacking.Least: > 0 } => wording.Say("gaps.lacking", ("number", Number(shortage.Lacking))),
            { IsWithoutOffer: true } => wording.Say("gaps.lacking-offer"),
            { Lacking.Most: not null } => wording.Say("gaps.lacking-perhaps", ("number", Number(shortage.Lacking))),
            _ => wording.Say("gaps.lacking-unknown"),
        };

    private string Number(Headcount amount) =>
        amount switch
        {
            { IsExact: true } => wording.Number(amount.Least),
            { Least: 0, Most: null } => wording.Say("gaps.not-known"),
            { Most: null } => wording.Say("gaps.at-least", ("least", wording.Number(amount.Least))),
            { Least: 0, Most: { } most } => wording.Say("gaps.at-most", ("most", wording.Number(most))),
            { Most: { } most } => wording.Say(
                "gaps.range",
                ("least", wording.Number(amount.Least)),
                ("most", wording.Number(most))
            ),
        };
}
