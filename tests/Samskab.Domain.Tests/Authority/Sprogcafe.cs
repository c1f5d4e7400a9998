using NodaTime;
using Samskab.Actors;
using Samskab.Authority;
using Samskab.Calendars;
using Samskab.Collaborations;
using Samskab.Forums;
using Samskab.Mandates;

namespace Samskab.Domain.Tests.Authority;

/// <summary>Who grants money for language cafés in Nordby: a department, a forum by delegation, and a correction that came later.</summary>
internal static class Sprogcafe
{
    public static readonly Instant Corrected = Instant.FromUtc(2016, 6, 20, 8, 0);

    public static readonly DecisionQuestion Question = new()
    {
        Matter = new("tilskud"),
        Area = new("nordby-sogn"),
        Theme = new("sprogcafe"),
        Amount = new(60_000, "DKK"),
        On = new(2016, 5, 3),
    };

    private static readonly Mandate Puljen = new()
    {
        Id = new("puljen"),
        Holder = new Holder.OfActor(new("kultur")),
        Power = Power.Decide,
        Matter = new("tilskud"),
        Areas = [new("nordby")],
        Valid = new(new DateSpan(new LocalDate(2016, 1, 1))),
        GrantedBy = new Holder.OfActor(new("udvalget")),
    };

    private static readonly Mandate Forummet = new()
    {
        Id = new("sprogmidler"),
        Holder = new Holder.OfForum(new("forum")),
        Power = Power.Decide,
        Matter = new("tilskud"),
        Areas = [new("nordby")],
        Themes = [new("sprog")],
        Limit = new(75_000, "DKK"),
        Valid = new(new DateSpan(new LocalDate(2016, 1, 1), new LocalDate(2016, 12, 31))),
        DelegatedFrom = new("puljen"),
    };

    private static readonly Mandate Formanden = new()
    {
        Id = new("smaa-beloeb"),
        Holder = new Holder.OfRole(new("forum"), SeatRole.Chair),
        Power = Power.Decide,
        Matter = new("tilskud"),
        Areas = [new("nordby-sogn")],
        Limit = new(5_000, "DKK"),
        Valid = new(new DateSpan(new LocalDate(2016, 6, 1), new LocalDate(2016, 12, 31))),
        DelegatedFrom = new("sprogmidler"),
    };

    public static CollaborationParts Parts { get; } =
        new()
        {
            Areas =
            [
                new()
                {
                    Id = new("nordby"),
                    Name = "Nordby Kommune",
                    Kind = Samskab.Areas.AreaKind.Municipality,
                },
                new()
                {
                    Id = new("nordby-sogn"),
                    Name = "Nordby Sogn",
                    Kind = Samskab.Areas.AreaKind.Parish,
                    Parents = [new("nordby")],
                },
            ],
            Themes =
            [
                new() { Id = new("sprog"), Name = "Sprog" },
                new()
                {
                    Id = new("sprogcafe"),
                    Name = "Sprogcafé",
                    Parents = [new("sprog")],
                },
            ],
            Matters = [new() { Id = new("tilskud"), Name = "Tilskud" }],
            Actors =
            [
                new()
                {
                    Id = new("udvalget"),
                    Name = "Kulturudvalget",
                    Kind = ActorKind.PoliticalCommittee,
                },
                new()
                {
                    Id = new("kultur"),
                    Name = "Kulturafdelingen",
                    Kind = ActorKind.Department,
                },
            ],
            Forums =
            [
                new()
                {
                    Id = new("forum"),
                    Name = "Koordineringsforum Nordby",
                    Kind = ForumKind.CoordinationForum,
                    Established = new LocalDate(2015, 1, 1),
                    Terms =
                    [
                        new()
                        {
                            Version = "1",
                            DecisionMandate = new TermsSection.Written(
                                "Forummet fordeler midler til sprogaktiviteter."
                            ),
                        },
                    ],
                    Seats =
                    [
                        new()
                        {
                            Id = new("formand"),
                            Role = SeatRole.Chair,
                            Actor = new("kultur"),
                            Absence = new(new DateSpan(new LocalDate(2016, 7, 1), new LocalDate(2016, 7, 31))),
                        },
                        new()
                        {
                            Id = new("stedfortraeder"),
                            Actor = new("udvalget"),
                            DeputyFor = new("formand"),
                        },
                    ],
                },
            ],
            Mandates =
            [
                Puljen,
                Forummet,
                Forummet with
                {
                    Limit = new(50_000, "DKK"),
                    Recorded = Corrected,
                },
                Formanden,
            ],
        };

    public static MandateRegister Register { get; } = MandateRegister.Of(Collaboration.Create(Parts).Value).Value;
}
