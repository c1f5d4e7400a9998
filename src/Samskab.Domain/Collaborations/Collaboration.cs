using NodaTime;
using Samskab.Actors;
using Samskab.Agreements;
using Samskab.Areas;
using Samskab.Chapters;
using Samskab.Contacts;
using Samskab.Forums;
using Samskab.Hierarchies;
using Samskab.Imports;
using Samskab.Mandates;
using Samskab.Offers;
using Samskab.Reception;
using Samskab.Sources;
using Samskab.Themes;
using Samskab.Uptake;
using Samskab.Values;

namespace Samskab.Collaborations;

/// <summary>The whole picture that a municipality reviews: a snapshot in which everything fits together.</summary>
/// <remarks>Immutable; sorted by id and numbered once, when it is created.</remarks>
[DanishTerm("samarbejde")]
public sealed class Collaboration
{
    internal Collaboration(PartsCheck check)
    {
        AsOf = check.AsOf;
        OwnAdvice = check.OwnAdvice;
        Areas = check.Areas.Hierarchy;
        Themes = check.Themes.Hierarchy;
        TargetGroups = check.TargetGroups.Hierarchy;
        Matters = check.Matters.Hierarchy;
        Actors = check.Actors.ToRegister();
        Forums = check.Forums.ToRegister();
        Meetings = check.Meetings.ToRegister();
        Mandates = check.Mandates.ToRegister();
        MandateHistory = check.MandateHistory;
        Decisions = check.Decisions.ToRegister();
        Expectations = check.Expectations.ToRegister();
        GroundRules = check.GroundRules.ToRegister();
        Agreements = check.Agreements.ToRegister();
        Needs = check.Needs.ToRegister();
        Initiatives = check.Initiatives.ToRegister();
        Offers = check.Offers.ToRegister();
        Steps = check.Steps.ToRegister();
        Contacts = check.Contacts.ToRegister();
        ReceptionTimelines = check.ReceptionTimelines.ToRegister();
    }

    /// <summary>The day it describes; null where none is stated.</summary>
    public LocalDate? AsOf { get; }

    /// <summary>The advice of the host's own that its steps may be of.</summary>
    public OwnAdvice OwnAdvice { get; }

    /// <summary>The areas.</summary>
    public Hierarchy<Area, AreaId> Areas { get; }

    /// <summary>The themes.</summary>
    public Hierarchy<Theme, ThemeId> Themes { get; }

    /// <summary>The target groups.</summary>
    public Hierarchy<TargetGroup, TargetGroupId> TargetGroups { get; }

    /// <summary>What can be decided.</summary>
    public Hierarchy<Matter, MatterId> Matters { get; }

    /// <summary>The actors.</summary>
    public Register<Actor, ActorId> Actors { get; }

    /// <summary>The fora.</summary>
    public Register<Forum, ForumId> Forums { get; }

    /// <summary>The meetings.</summary>
    public Register<Meeting, MeetingId> Meetings { get; }

    /// <summary>The mandates.</summary>
    public Register<Mandate, MandateId> Mandates { get; }

    /// <summary>Every entry of each mandate, by id and then by the moment it was recorded: the last of each is in <see cref="Mandates"/>.</summary>
    public ValueList<Mandate> MandateHistory { get; }

    /// <summary>The decisions.</summary>
    public Register<Decision, DecisionId> Decisions { get; }

    /// <summary>What parties expect of one another.</summary>
    public Register<ExpectationAlignment, AgreementId> Expectations { get; }

    /// <summary>The ground rules.</summary>
    public Register<GroundRules, AgreementId> GroundRules { get; }

    /// <summary>The agreements.</summary>
    public Register<CooperationAgreement, AgreementId> Agreements { get; }

    /// <summary>The needs.</summary>
    public Register<Need, NeedId> Needs { get; }

    /// <summary>The initiatives.</summary>
    public Register<Initiative, InitiativeId> Initiatives { get; }

    /// <summary>The offers.</summary>
    public Register<Offer, OfferId> Offers { get; }

    /// <summary>What has been made of the advice.</summary>
    public Register<StepTaken, StepId> Steps { get; }

    /// <summary>Who turned to whom, and when.</summary>
    public Register<Contact, ContactId> Contacts { get; }

    /// <summary>The timelines of reception workshops.</summary>
    public Register<ReceptionTimeline, ReceptionTimelineId> ReceptionTimelines { get; }

    /// <summary>A collaboration of the given parts, and everything that does not fit together.</summary>
    /// <remarks>
    /// Mandates are told apart by the moment they were recorded as well: an earlier entry of one stands in
    /// <see cref="MandateHistory"/>. A part falls when its id stands twice, when two of its seats or cards have one id, when it refers to something that is not there
    /// (also because that fell), or when it is part of, reports to or is delegated from itself. An area, theme, group or matter
    /// with an unknown parent stays without it. The path of a problem is the kind and id of the part, with the member:
    /// <c>areas/nord</c>, <c>forums/krs.reportsToActor</c>, <c>forums/krs.seats/s1</c>. The codes are <c>duplicate-id</c>,
    /// <c>cycle</c>, <c>unknown-parent</c>, <c>parent-left-out</c> and <c>unknown-id</c>, which is permitted an id of the list that
    /// it names: <c>actors</c>. Of steps there are three more: <c>unknown-rule</c>, where neither the chapters nor the host advise it,
    /// <c>no-terms</c>, where a forum shown as evidence has no terms of reference, and <c>contradicting-step</c>, where steps of
    /// one rule and place say of the same day that different things became of it: they fall, all of them.
    /// </remarks>
    /// <param name="parts">The parts.</param>
    /// <param name="maxProblems">How many problems are listed; all are counted.</param>
    /// <param name="own">Advice of the host's own that steps may be of. Default: none.</param>
    public static ImportReport<Collaboration> Create(
        CollaborationParts parts,
        int maxProblems = 1000,
        OwnAdvice? own = null
    )
    {
        ArgumentNullException.ThrowIfNull(parts);
        ArgumentOutOfRangeException.ThrowIfLessThan(maxProblems, 1);
        var check = new PartsCheck(parts, maxProblems, own ?? OwnAdvice.None);
        return new()
        {
            Value = new(check),
            Problems = check.Problems.Listed,
            ProblemCount = check.Problems.Count,
        };
    }
}
