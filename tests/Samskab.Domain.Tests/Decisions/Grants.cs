using NodaTime;
using Samskab.Actors;
using Samskab.Areas;
using Samskab.Authority;
using Samskab.Calendars;
using Samskab.Collaborations;
using Samskab.Forums;
using Samskab.Mandates;

namespace Samskab.Domain.Tests.Decisions;

/// <summary>A committee that lets a forum hand out grants, a limit that was written wrong, and a decision in between.</summary>
internal static class Grants
{
    public static readonly LocalDate Day = new(2016, 5, 3);
    public static readonly Instant Corrected = Instant.FromUtc(2016, 6, 20, 9, 0);

    public static readonly Mandate Source = new()
    {
        Id = new("kultur"),
        Holder = new Holder.OfActor(new("udvalg")),
        Power = Power.Decide,
        Matter = new("tilskud"),
        Valid = Periods.Always,
    };

    public static readonly Mandate Delegated = Source with
    {
        Id = new("sprog"),
        Holder = new Holder.OfForum(new("forum")),
        Areas = [new("by")],
        Limit = new(75000, "DKK"),
        Valid = new(new DateSpan(new LocalDate(2016, 1, 1))),
        DelegatedFrom = Source.Id,
    };

    public static readonly Mandate Correction = Delegated with { Limit = new(50000, "DKK"), Recorded = Corrected };

    public static readonly Decision Cafe = new()
    {
        Id = new("sprogcafe"),
        By = new Holder.OfForum(new("forum")),
        Matter = new("tilskud"),
        On = Day,
        Area = new("by"),
        Amount = new(60000, "DKK"),
        Under = Delegated.Id,
        Participants = [new("k1"), new("c1")],
    };

    public static readonly Forum Board = new()
    {
        Id = new("forum"),
        Name = "Forummet",
        Kind = ForumKind.CoordinationForum,
        Established = DateBound.On(new(2015, 1, 1)),
        Seats =
        [
            Seat("formand", "k1", Side.Municipality),
            Seat("stedfortraeder", "k2", Side.Municipality) with
            {
                DeputyFor = new("formand"),
            },
            Seat("forening", "c1", Side.CivilSociety),
            Seat("venner", "c2", Side.CivilSociety),
        ],
        Terms = [Terms(new(2))],
    };

    public static readonly CollaborationParts Parts = new()
    {
        Areas =
        [
            new()
            {
                Id = new("by"),
                Name = "Byen",
                Kind = AreaKind.Other,
            },
        ],
        Matters = [new() { Id = new("tilskud"), Name = "Tilskud" }, new() { Id = new("lokaler"), Name = "Lokaler" }],
        Actors =
        [
            new()
            {
                Id = new("udvalg"),
                Name = "Udvalget",
                Kind = ActorKind.PoliticalCommittee,
            },
        ],
        Forums = [Board],
        Mandates = [Source, Delegated, Correction],
        Decisions = [Cafe],
    };

    /// <summary>The register with the given decision, and further or other entries.</summary>
    public static MandateRegister With(Decision decision, params Mandate[] entries) =>
        Register(Parts with { Decisions = [decision], Mandates = entries.Length == 0 ? Parts.Mandates : [.. entries] });

    /// <summary>The parts with another quorum of the forum.</summary>
    public static CollaborationParts Asking(Quorum? quorum) =>
        Parts with
        {
            Forums = [Board with { Terms = [Terms(quorum)] }],
        };

    public static MandateRegister Register(CollaborationParts parts) => AnyDecisions.Register(parts);

    private static TermsOfReference Terms(Quorum? quorum) =>
        new()
        {
            Version = "1",
            From = DateBound.On(new(2015, 1, 1)),
            DecisionMandate = new TermsSection.Written("Fordeler tilskud."),
            Quorum = quorum,
        };

    private static Seat Seat(string id, string participant, Side side) =>
        new()
        {
            Id = new(id),
            Participant = new(participant),
            Side = side,
        };
}
