using NodaTime;
using Samskab.Actors;
using Samskab.Agreements;
using Samskab.Areas;
using Samskab.Chapters;
using Samskab.Contacts;
using Samskab.Forums;
using Samskab.Mandates;
using Samskab.Offers;
using Samskab.Reception;
using Samskab.Themes;
using Samskab.Uptake;
using Samskab.Values;

namespace Samskab.Collaborations;

/// <summary>Finds out which parts of a collaboration fit together.</summary>
internal sealed class PartsCheck
{
    private readonly MandateVersions versions;

    internal PartsCheck(CollaborationParts parts, int maxProblems, OwnAdvice own)
    {
        Problems = new(maxProblems);
        OwnAdvice = own;
        AsOf = parts.AsOf;
        Areas = new("areas", parts.Areas, Problems);
        Themes = new("themes", parts.Themes, Problems);
        TargetGroups = new("targetGroups", parts.TargetGroups, Problems);
        Matters = new("matters", parts.Matters, Problems);
        Actors = new("actors", parts.Actors, its => its.Id, Problems);
        Forums = new("forums", parts.Forums, its => its.Id, Problems);
        Meetings = new("meetings", parts.Meetings, its => its.Id, Problems);
        versions = new(parts.Mandates, Problems);
        Mandates = new("mandates", versions.Last, its => its.Id, Problems);
        Decisions = new("decisions", parts.Decisions, its => its.Id, Problems);
        Expectations = new("expectations", parts.Expectations, its => its.Id, Problems);
        GroundRules = new("groundRules", parts.GroundRules, its => its.Id, Problems);
        Agreements = new("agreements", parts.Agreements, its => its.Id, Problems);
        Needs = new("needs", parts.Needs, its => its.Id, Problems);
        Initiatives = new("initiatives", parts.Initiatives, its => its.Id, Problems);
        Offers = new("offers", parts.Offers, its => its.Id, Problems);
        Steps = new("steps", parts.Steps, its => its.Id, Problems);
        Contacts = new("contacts", parts.Contacts, its => its.Id, Problems);
        ReceptionTimelines = new("receptionTimelines", parts.ReceptionTimelines, its => its.Id, Problems);
        Check();
    }

    internal ProblemLog Problems { get; }
    internal OwnAdvice OwnAdvice { get; }
    internal LocalDate? AsOf { get; }
    internal NodeList<Area, AreaId> Areas { get; }
    internal NodeList<Theme, ThemeId> Themes { get; }
    internal NodeList<TargetGroup, TargetGroupId> TargetGroups { get; }
    internal NodeList<Matter, MatterId> Matters { get; }
    internal PartList<Actor, ActorId> Actors { get; }
    internal PartList<Forum, ForumId> Forums { get; }
    internal PartList<Meeting, MeetingId> Meetings { get; }
    internal PartList<Mandate, MandateId> Mandates { get; }
    internal ValueList<Mandate> MandateHistory { get; private set; } = [];
    internal PartList<Decision, DecisionId> Decisions { get; }
    internal PartList<ExpectationAlignment, AgreementId> Expectations { get; }
    internal PartList<GroundRules, AgreementId> GroundRules { get; }
    internal PartList<CooperationAgreement, AgreementId> Agreements { get; }
    internal PartList<Need, NeedId> Needs { get; }
    internal PartList<Initiative, InitiativeId> Initiatives { get; }
    internal PartList<Offer, OfferId> Offers { get; }
    internal PartList<StepTaken, StepId> Steps { get; }
    internal PartList<Contact, ContactId> Contacts { get; }
    internal PartList<ReceptionTimeline, ReceptionTimelineId> ReceptionTimelines { get; }

    // Each kind after those it refers to, so that what falls takes with it what hangs on it.
    private void Check()
    {
        Actors.RefuseCycles("partOf", its => its.PartOf, Problems);
        Actors.Keep(OfActor, Problems);
        Forums.RefuseCycles("reportsToForum", its => its.ReportsToForum, Problems);
        Forums.Keep(OfForum, Problems);
        Meetings.Keep((its, needs) => needs.Need("forum", its.Forum, Forums), Problems);
        Mandates.RefuseCycles("delegatedFrom", its => its.DelegatedFrom, Problems);
        Mandates.Keep(OfMandate, Problems);
        MandateHistory = versions.Fitting(Mandates, Fits);
        Decisions.Keep(OfDecision, Problems);
        Expectations.Keep((its, needs) => needs.Need("parties", its.Parties, Actors), Problems);
        GroundRules.Keep(OfGroundRules, Problems);
        Agreements.Keep(OfAgreement, Problems);
        Needs.Keep(OfNeed, Problems);
        Initiatives.Keep(OfInitiative, Problems);
        Offers.Keep(OfOffer, Problems);
        Steps.Keep(new StepsCheck(this).Of, Problems);
        Contacts.Keep(OfContact, Problems);
        ReceptionTimelines.Keep(OfTimeline, Problems);
    }

    private void OfActor(Actor its, References needs)
    {
        needs.Need("partOf", its.PartOf, Actors);
        needs.Need("areas", its.Areas, Areas);
        needs.Need("themes", its.Themes, Themes);
        needs.Need("receives", its.Receives, Themes);
        foreach (var entry in its.RefersTo?.Entries ?? [])
        {
            needs.Need("refersTo.political", entry.Value.Political, Actors);
            needs.Need("refersTo.administrative", entry.Value.Administrative, Actors);
        }
    }

    private void OfForum(Forum its, References needs)
    {
        needs.Need("areas", its.Areas, Areas);
        needs.Need("themes", its.Themes, Themes);
        needs.Need("reportsToActor", its.ReportsToActor, Actors);
        needs.Need("reportsToForum", its.ReportsToForum, Forums);
        OfSeats(its.Seats ?? [], $"{Forums.PathOf(its)}.seats", needs);
    }

    private void OfSeats(ValueList<Seat> seats, string path, References needs)
    {
        var ids = seats.Select(seat => seat.Id).ToHashSet();
        needs.RequireDistinct("seats", seats.Select(seat => seat.Id));
        foreach (var seat in seats)
        {
            needs.Need($"seats/{seat.Id}.actor", seat.Actor, Actors);
            if (seat.DeputyFor == seat.Id)
            {
                needs.Refuse("cycle", $"seats/{seat.Id}.deputyFor", seat.Id.Value, ProblemLog.NoWayBack);
            }
            else if (seat.DeputyFor is { } principal)
            {
                needs.Require($"seats/{seat.Id}.deputyFor", principal, ids.Contains(principal), path);
            }
        }
    }

    private void OfMandate(Mandate its, References needs)
    {
        OfHolder("holder", its.Holder, needs);
        OfHolder("grantedBy", its.GrantedBy, needs);
        needs.Need("matter", its.Matter, Matters);
        needs.Need("areas", its.Areas, Areas);
        needs.Need("themes", its.Themes, Themes);
        needs.Need("targetGroups", its.TargetGroups, TargetGroups);
        needs.Need("delegatedFrom", its.DelegatedFrom, Mandates);
    }

    private bool Fits(Mandate entry)
    {
        var needs = new References(entry, Mandates.PathOf(entry), Problems);
        OfMandate(entry, needs);
        return needs.Fits;
    }

    private void OfDecision(Decision its, References needs)
    {
        OfHolder("by", its.By, needs);
        needs.Need("matter", its.Matter, Matters);
        needs.Need("area", its.Area, Areas);
        needs.Need("theme", its.Theme, Themes);
        needs.Need("under", its.Under, Mandates);
    }

    private void OfHolder(string member, Holder? holder, References needs)
    {
        switch (holder)
        {
            case Holder.OfActor its:
                needs.Need(member, its.Actor, Actors);
                break;
            case Holder.OfForum its:
                needs.Need(member, its.Forum, Forums);
                break;
            case Holder.OfRole its:
                needs.Need(member, its.Forum, Forums);
                break;
            default:
                break;
        }
    }

    private void OfGroundRules(GroundRules its, References needs)
    {
        needs.Need("parties", its.Parties, Actors);
        foreach (var task in its.Tasks ?? [])
        {
            needs.Need("tasks.doneBy", task.DoneBy, Actors);
        }
    }

    private void OfAgreement(CooperationAgreement its, References needs)
    {
        needs.Need("parties", its.Parties, Actors);
        foreach (var commitment in its.Commitments ?? [])
        {
            needs.Need("commitments.by", commitment.By, Actors);
        }
    }

    private void OfNeed(Need its, References needs)
    {
        needs.Need("theme", its.Theme, Themes);
        needs.Need("targetGroups", its.TargetGroups, TargetGroups);
        needs.Need("areas", its.Areas, Areas);
    }

    private void OfInitiative(Initiative its, References needs)
    {
        needs.Need("participants", its.Participants, Actors);
        needs.Need("mandate", its.Mandate, Mandates);
    }

    private void OfOffer(Offer its, References needs)
    {
        needs.Need("provider", its.Provider, Actors);
        needs.Need("theme", its.Theme, Themes);
        needs.Need("targetGroups", its.TargetGroups, TargetGroups);
        needs.Need("areas", its.Areas, Areas);
        needs.Need("from", its.From, Initiatives);
    }

    private void OfContact(Contact its, References needs)
    {
        needs.Need("fromActor", its.FromActor, Actors);
        needs.Need("toActor", its.ToActor, Actors);
        needs.Need("toForum", its.ToForum, Forums);
        needs.Need("informed", its.Informed, Actors);
    }

    private void OfTimeline(ReceptionTimeline its, References needs)
    {
        needs.Need("areas", its.Areas, Areas);
        needs.Need("targetGroups", its.TargetGroups, TargetGroups);
        needs.Need("themes", its.Themes, Themes);
        needs.Need("participants", its.Participants, Actors);
        OfCards(its.Cards ?? [], $"{ReceptionTimelines.PathOf(its)}.cards", needs);
    }

    private void OfCards(ValueList<TimelineCard> cards, string path, References needs)
    {
        var ids = cards.Select(card => card.Id).ToHashSet();
        needs.RequireDistinct("cards", cards.Select(card => card.Id));
        foreach (var card in cards)
        {
            needs.Need($"cards/{card.Id}.actor", card.Actor, Actors);
            needs.Need($"cards/{card.Id}.tellsOf", card.TellsOf, Offers);
            needs.Need($"cards/{card.Id}.theme", card.Theme, Themes);
            foreach (var earlier in card.After ?? [])
            {
                needs.Require($"cards/{card.Id}.after", earlier, ids.Contains(earlier), path);
            }
        }
    }
}
