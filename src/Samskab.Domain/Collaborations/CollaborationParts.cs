using NodaTime;
using Samskab.Actors;
using Samskab.Agreements;
using Samskab.Areas;
using Samskab.Contacts;
using Samskab.Forums;
using Samskab.Mandates;
using Samskab.Offers;
using Samskab.Reception;
using Samskab.Themes;
using Samskab.Uptake;
using Samskab.Values;

namespace Samskab.Collaborations;

/// <summary>Everything that is said of a collaboration, before it is known whether it fits together.</summary>
/// <remarks>The order within a list does not matter.</remarks>
public sealed record CollaborationParts
{
    /// <summary>The day the parts describe; null where none is stated.</summary>
    public LocalDate? AsOf { get; init; }

    /// <summary>The areas.</summary>
    public ValueList<Area> Areas { get; init; }

    /// <summary>The themes.</summary>
    public ValueList<Theme> Themes { get; init; }

    /// <summary>The target groups.</summary>
    public ValueList<TargetGroup> TargetGroups { get; init; }

    /// <summary>What can be decided.</summary>
    public ValueList<Matter> Matters { get; init; }

    /// <summary>The actors.</summary>
    public ValueList<Actor> Actors { get; init; }

    /// <summary>The fora.</summary>
    public ValueList<Forum> Forums { get; init; }

    /// <summary>The meetings.</summary>
    public ValueList<Meeting> Meetings { get; init; }

    /// <summary>The mandates.</summary>
    public ValueList<Mandate> Mandates { get; init; }

    /// <summary>The decisions.</summary>
    public ValueList<Decision> Decisions { get; init; }

    /// <summary>What parties expect of one another.</summary>
    public ValueList<ExpectationAlignment> Expectations { get; init; }

    /// <summary>The ground rules.</summary>
    public ValueList<GroundRules> GroundRules { get; init; }

    /// <summary>The agreements.</summary>
    public ValueList<CooperationAgreement> Agreements { get; init; }

    /// <summary>The needs.</summary>
    public ValueList<Need> Needs { get; init; }

    /// <summary>The initiatives.</summary>
    public ValueList<Initiative> Initiatives { get; init; }

    /// <summary>The offers.</summary>
    public ValueList<Offer> Offers { get; init; }

    /// <summary>What has been made of the advice.</summary>
    public ValueList<StepTaken> Steps { get; init; }

    /// <summary>Who turned to whom, and when.</summary>
    public ValueList<Contact> Contacts { get; init; }

    /// <summary>The timelines of reception workshops.</summary>
    public ValueList<ReceptionTimeline> ReceptionTimelines { get; init; }
}
