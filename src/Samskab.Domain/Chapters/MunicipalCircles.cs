using Samskab.Actors;
using Samskab.Rules;
using Samskab.Sources;
using static Samskab.Sources.CollaborationSources;

namespace Samskab.Chapters;

/// <summary>The municipal circles of the Danish Red Cross: the branches of one association in a municipality, in the order of the notes.</summary>
public static class MunicipalCircles
{
    private const string Support = "Hvordan kan vi understøtte kommunekredsene endnu mere?";

    /// <summary>The chapter.</summary>
    public static Chapter Chapter { get; } = new("municipal-circle");

    /// <summary>There is one entrance to the branches of a circle.</summary>
    public static Rule OneEntrance { get; } =
        new(
            new("municipal-circle/one-entrance"),
            Force.Principle,
            Chapter,
            Parties.BothSides,
            RedCross.Cite(
                "R-RC-09",
                "Endelig er det en styrke at der kan koordineres, så Røde Kors fremstår mere som en enhed i mødet med frivillige, deltagere og kommunen."
            ),
            RedCross.Cite("R-RC-28", "Indgangen til og samarbejdet med kommunen lettes."),
            RedCross.Cite("R-RC-10", "Kommunen har lettere ved at samarbejde via én indgang")
        );

    /// <summary>Branches can apply together for section 18 funds.</summary>
    public static Rule ApplyTogether { get; } =
        new(
            new("municipal-circle/apply-together"),
            Force.Recommendation,
            Chapter,
            [Parties.CivilSociety],
            RedCross.Cite("R-RC-13", "Mulighederne er mange, man kan også gå sammen om at søge § 18 midler.")
        );

    /// <summary>Start with coffee and a round.</summary>
    public static Rule CoffeeAndRound { get; } =
        new(
            new("municipal-circle/coffee-and-round"),
            Force.ActionStep,
            Chapter,
            [Parties.CivilSociety],
            RedCross.Cite("R-RC-15", "Start enkelt op med kaffe og en runde på, hvad der rør sig.")
        );

    /// <summary>Whether a circle can begin before its terms are written, as the Red Cross says of circles, or needs them first, as Rudersdal's fora do (I-09).</summary>
    public static Interpretation LightStart { get; } =
        new()
        {
            Id = new("municipal-circle/light-start"),
            Options = ["first-meetings", "terms-first"],
            Citations =
            [
                RedCross.Cite(
                    "R-RC-16",
                    "Man behøver ikke en stor dagsorden for at indkalde – organisering og form kan komme på plads løbende."
                ),
            ],
        };

    /// <summary>A circle can begin simply; form and organisation settle on the way.</summary>
    public static Rule StartSimply { get; } =
        new(new("municipal-circle/start-simply"), Force.ActionStep, Chapter, [Parties.CivilSociety], LightStart);

    /// <summary>The branches host in turn.</summary>
    public static Rule HostsInTurn { get; } =
        new(
            new("municipal-circle/hosts-in-turn"),
            Force.ActionStep,
            Chapter,
            [Parties.CivilSociety],
            RedCross.Cite(
                "R-RC-17",
                "Værtskabet kan gå på skift så man kan besøge hinandens butikker og evt. mødelokaler."
            )
        );

    /// <summary>Exchange experience across branches.</summary>
    public static Rule ExchangeExperience { get; } =
        new(
            new("municipal-circle/exchange-experience"),
            Force.Recommendation,
            Chapter,
            [Parties.CivilSociety],
            RedCross.Cite(
                "R-RC-18",
                "Erfaringsudveksling er givende – som på mødet d. 20. Det er inspirerende at tale sammen på tværs, da man kan lære af hinanden."
            )
        );

    /// <summary>Word the purpose and mandate of the circle, and how it relates to the branches.</summary>
    public static Rule PurposeAndMandate { get; } =
        new(
            new("municipal-circle/purpose-and-mandate"),
            Force.Recommendation,
            Chapter,
            [Parties.CivilSociety],
            RedCross.Cite(
                "R-RC-19",
                "Ved at formulere formål og mandat for kommunekredsen mere udførligt og præcist – herunder sammenhængen til afdelingerne"
            ) with
            {
                LeadIn = Support,
            }
        );

    /// <summary>The chairs of circles are as up to date as those of branches.</summary>
    public static Rule InformCircleChairs { get; } =
        new(
            new("municipal-circle/inform-circle-chairs"),
            Force.Recommendation,
            Chapter,
            [Parties.CivilSociety],
            RedCross.Cite(
                "R-RC-20",
                "Bedre kommunikationslinjer, så kommunekredsformænd er lige så opdaterede som formænd"
            )
        );

    /// <summary>The regional consultants go on supporting and taking part.</summary>
    public static Rule RegionalConsultants { get; } =
        new(
            new("municipal-circle/regional-consultants"),
            Force.Recommendation,
            Chapter,
            [Parties.CivilSociety],
            RedCross.Cite("R-RC-21", "Fortsat støtte og deltagelse fra de regionale konsulenter")
        );

    /// <summary>Make a list of good ideas for collaborating in the circle.</summary>
    public static Rule ShareGoodIdeas { get; } =
        new(
            new("municipal-circle/share-good-ideas"),
            Force.Recommendation,
            Chapter,
            [Parties.CivilSociety],
            RedCross.Cite(
                "R-RC-23",
                "Vi kan lave inspirationsliste med gode idéer til samarbejdet i kredsen (f.eks. dele hinandens facebook-opslag, invitere på ældrelejre, invitere næstformænd med eller formænd plus 1)"
            )
        );

    /// <summary>A network of the chairs of circles alone, across the country.</summary>
    public static Rule NetworkOfChairs { get; } =
        new(
            new("municipal-circle/network-of-chairs"),
            Force.Recommendation,
            Chapter,
            [Parties.CivilSociety],
            RedCross.Cite(
                "R-RC-24",
                "Oprette netværk alene for kommunekredsformænd med målet om at styrke kredsene på tværs af landet"
            )
        );

    /// <summary>No branch is left to stand alone; whether it joins the neighbour's circle or another network is left open.</summary>
    public static Rule NoBranchAlone { get; } =
        new(
            new("municipal-circle/no-branch-alone"),
            Force.Idea,
            Chapter,
            [Parties.CivilSociety],
            RedCross.Cite(
                "R-RC-25",
                "Hvad med de enkeltstående afdelinger? Kan de kobles på nabokommunens kreds eller på andre måder indgå i netværk?"
            )
        );

    /// <summary>The municipality turns to the circle rather than to the large branch with its name.</summary>
    public static Rule AddressTheCircle { get; } =
        new(
            new("municipal-circle/address-the-circle"),
            Force.Caution,
            Chapter,
            Parties.BothSides,
            RedCross.Cite(
                "R-RC-26",
                "Nogle kommuner har tendens til at henvende sig til den store afdeling, som har kommunens navn."
            )
        );

    /// <summary>Large and small branches find a balance, so that all are heard and informed.</summary>
    public static Rule BalanceOfBranches { get; } =
        new(
            new("municipal-circle/balance-of-branches"),
            Force.Recommendation,
            Chapter,
            [Parties.CivilSociety],
            RedCross.Cite(
                "R-RC-27",
                "Store og små afdelingerne skal finde balancen, så alle bliver hørt og orienteret."
            )
        );
}
