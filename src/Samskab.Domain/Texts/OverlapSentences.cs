using Samskab.Areas;
using Samskab.Collaborations;
using Samskab.Facts;
using Samskab.Offers;
using Samskab.Overlaps;
using Samskab.Rules;
using Samskab.Sources;

namespace Samskab.Texts;

/// <summary>Tells one overlap: what is the same, where, for whom and when, what there is need for, and the next step.</summary>
internal sealed class OverlapSentences(Collaboration collaboration, Wording wording)
{
    /// <summary>What the overlap is, of which offers.</summary>
    internal string Heading(Overlap overlap) =>
        wording.Say(
            overlap.One.Provider == overlap.Other.Provider ? "overlap.pair-of-one" : "overlap.pair",
            ("classes", Capital(wording.Listed(OverlapTerms.Of(overlap.Classes).Select(NameOf)))),
            ("one", overlap.One.Name),
            ("provider", ProviderOf(overlap.One)),
            ("other", overlap.Other.Name),
            ("other-provider", ProviderOf(overlap.Other))
        );

    /// <summary>What it rests on and what follows, a sentence each.</summary>
    internal IEnumerable<string> Lines(Overlap overlap) =>
        [
            What(overlap),
            Where(overlap),
            ForWhom(overlap),
            When(overlap),
            .. overlap.Sessions is { } sessions ? [Times(overlap, sessions)] : Array.Empty<string>(),
            RoomAndNeed(overlap),
            wording.Say("overlap.parties", ("parties", Capital(NameOf(overlap.Parties)))),
            .. overlap.Missing.Select(Missing),
            .. overlap.NextSteps.Select(NextStep),
            .. overlap.Proposes.Select(Proposed),
        ];

    internal string NameOf(OverlapClasses one) => wording.Say($"overlap.class.{one.Kebab}");

    internal string ProviderOf(Offer offer) => collaboration.Actors.Find(offer.Provider)!.Name;

    /// <summary>A number of people as far as it is known.</summary>
    internal string Of(Headcount people) =>
        people.IsExact ? wording.Number(people.Least)
        : people.Most is not { } most
            ? people.Least == 0 ? wording.Say("headcount.unknown")
                : wording.Say("headcount.at-least", ("least", wording.Number(people.Least)))
        : people.Least == 0 ? wording.Say("headcount.at-most", ("most", wording.Number(most)))
        : wording.Say("headcount.between", ("least", wording.Number(people.Least)), ("most", wording.Number(most)));

    private string What(Overlap overlap)
    {
        var inner = overlap.Theme;
        var outer = overlap.One.Theme == inner ? overlap.Other.Theme : overlap.One.Theme;
        var name = collaboration.Themes.Find(inner)!.Name;
        return outer == inner
            ? wording.Say("overlap.theme", ("theme", name))
            : wording.Say("overlap.theme-nested", ("inner", name), ("outer", collaboration.Themes.Find(outer)!.Name));
    }

    private string Where(Overlap overlap) =>
        overlap.Areas.Count == 0 ? wording.Say("overlap.area-unknown")
        : OuterArea(overlap) is { } outer
            ? wording.Say("overlap.area-nested", ("inner", NameOf(overlap.Areas[0])), ("outer", NameOf(outer)))
        : wording.Say("overlap.area", ("areas", wording.Listed(overlap.Areas.Select(NameOf))));

    // Where each is for one area, and one of these lies in the other.
    private static AreaId? OuterArea(Overlap overlap) =>
        (overlap.One.Areas, overlap.Other.Areas, overlap.Areas) is ([var its], [var others], [var inner])
        && its != others
        && (its == inner || others == inner)
            ? (its == inner ? others : its)
            : null;

    private string NameOf(AreaId area) => collaboration.Areas.Find(area)!.Name;

    private string ForWhom(Overlap overlap) =>
        overlap.TargetGroups.Count == 0
            ? wording.Say("overlap.groups-unknown")
            : wording.Say(
                "overlap.groups",
                (
                    "groups",
                    wording.Listed(overlap.TargetGroups.Select(group => collaboration.TargetGroups.Find(group)!.Name))
                )
            );

    private string When(Overlap overlap) =>
        overlap.Encounter.Period == Answer.Yes
            ? wording.Say("overlap.period", ("period", wording.Period(overlap.From, overlap.Until)))
            : wording.Say("overlap.period-unknown");

    private string Times(Overlap overlap, OverlapSessions sessions)
    {
        var isSamePeriod = sessions.Days.Start == overlap.From && sessions.Days.End == overlap.Until;
        var period = isSamePeriod
            ? wording.Say("overlap.same-period")
            : wording.Period(sessions.Days.Start, sessions.Days.End);
        return sessions.First is { } first
            ? wording.Say(
                sessions.Meeting == 1 ? "overlap.session" : "overlap.sessions",
                ("count", wording.Number(sessions.Meeting)),
                ("period", period),
                ("first", wording.Between(first.Begins, first.Ends))
            )
            : wording.Say("overlap.sessions-apart", ("period", period));
    }

    // Around the second of two offers it may be otherwise than the figures say, which are those around the first.
    private string RoomAndNeed(Overlap overlap)
    {
        var need = overlap.Need;
        var isShown =
            need.IsExceeded == Answer.Yes
            || need.IsExceeded == new Balance(need.Room, need.People, Doubt.None).IsExceeded;
        return wording.Say(
            (isShown ? "overlap.need-" : "overlap.need-other-") + need.IsExceeded.Kebab,
            ("date", wording.Of(need.On)),
            ("room", Of(need.Room)),
            ("people", Of(need.People)),
            ("one", overlap.One.Name),
            ("other", overlap.Other.Name)
        );
    }

    private string NameOf(OverlapParties parties) => wording.Say($"overlap.parties.{parties.Kebab}");

    private string Missing(FactKey key) =>
        wording.Say(
            "overlap.missing",
            ("question", wording.QuestionOf(key)),
            ("who", wording.Of(OverlapTerms.FactOf(key).Answerers))
        );

    /// <summary>A rule as a next step, with who it is for and where it stands.</summary>
    internal string NextStep(RuleId id)
    {
        var rule = OverlapTerms.RuleOf(id);
        var places = rule.Citations.Select(citation => wording.PlaceOf(citation, CollaborationSources.All)).Distinct();
        return wording.Say(
            "overlap.step",
            ("who", wording.Of(rule.Audience)),
            ("rule", wording.Of(rule)),
            ("places", string.Join("; ", places))
        );
    }

    private string Proposed(FactKey key) => wording.Say("overlap.proposes", ("question", wording.QuestionOf(key)));

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
