using Samskab.Actors;
using Samskab.Rules;
using static Samskab.Sources.CollaborationSources;

namespace Samskab.Chapters;

/// <summary>Ideas of the open workshop in Aarhus (27 June 2018), in the order of the notes.</summary>
public static class AarhusWorkshop
{
    /// <summary>The chapter.</summary>
    public static Chapter Chapter { get; } = new("aarhus-2018");

    /// <summary>Finding ideas is a light and playful contest.</summary>
    public static Rule PlayfulContest { get; } =
        new(
            new("aarhus-2018/playful-contest"),
            Force.Idea,
            Chapter,
            Parties.BothSides,
            Aarhus.Cite(
                "R-AA-04",
                "I en let og legende form, tilføjet en tilpas mængde konkurrence, kæmper deltagerne om at komme med de bedste ideer."
            )
        );

    /// <summary>Each group has members of municipality, organisations and civil society.</summary>
    public static Rule MixedGroups { get; } =
        new(
            new("aarhus-2018/mixed-groups"),
            Force.Idea,
            Chapter,
            Parties.BothSides,
            Aarhus.Cite(
                "R-AA-05",
                "deltagerne samarbejdede i 4 forskellige grupper med deltagere fra både kommune, organisationer og civilsamfund"
            )
        );

    /// <summary>An open house in the municipality, where all can meet.</summary>
    public static Rule OpenHouse { get; } =
        new(
            new("aarhus-2018/open-house"),
            Force.Idea,
            Chapter,
            [Parties.Municipality],
            Aarhus.Cite(
                "R-AA-10",
                "Åbent hus i kommunen, hvor embedsfolk, frivillige, organisationer og foreninger kan mødes, netværke, idéudvikle og tale proces"
            )
        );

    /// <summary>Support that gives volunteers motivation and keeps it, and training.</summary>
    public static Rule SupportMotivation { get; } =
        new(
            new("aarhus-2018/support-motivation"),
            Force.Idea,
            Chapter,
            [Parties.Municipality],
            Aarhus.Cite(
                "R-AA-11",
                "Støtte fra kommunen til at motivere og fastholde motivationen hos frivillige. Oplæring til brug i fremtiden."
            )
        );

    /// <summary>A workshop starts with clarifying the concept.</summary>
    public static Rule ClarifyConcept { get; } =
        new(
            new("aarhus-2018/clarify-concept"),
            Force.Idea,
            Chapter,
            Parties.BothSides,
            Aarhus.Cite("R-AA-13", "Lad en workshop som i dag starte med en begrebsafklaring.")
        );

    /// <summary>What co-creation implies and commits to is explained to all.</summary>
    public static Rule ExplainCoCreation { get; } =
        new(
            new("aarhus-2018/explain-co-creation"),
            Force.Idea,
            Chapter,
            Parties.BothSides,
            Aarhus.Cite(
                "R-AA-15",
                "Samskabelse er et ord, der skal forklares på tværs, hvis vi skal forstå, hvad det reelt indebærer og hvordan det forpligter"
            )
        );

    /// <summary>Goals for community and volunteering towards 2030, developed together.</summary>
    public static Rule Community2030 { get; } =
        new(
            new("aarhus-2018/community-2030"),
            Force.Idea,
            Chapter,
            [Parties.Management],
            Aarhus.Cite("R-AA-16", "Fællesskab 2030"),
            Aarhus.Cite(
                "R-AA-16",
                "En gennemgribende målsætning på tværs af kommunen, der i fællesskab udvikler mål og delmål for fællesskab, frivillighed og indsatsområder i den forbindelse."
            )
        );

    /// <summary>A binding contract of collaboration with the municipality.</summary>
    public static Rule BindingContract { get; } =
        new(
            new("aarhus-2018/binding-contract"),
            Force.Idea,
            Chapter,
            Parties.BothSides,
            Aarhus.Cite("R-AA-17", "Indgå samarbejdskontrakt med kommunen, der forpligter.")
        );

    /// <summary>A conference of volunteering each year.</summary>
    public static Rule AnnualConference { get; } =
        new(
            new("aarhus-2018/annual-conference"),
            Force.Idea,
            Chapter,
            Parties.BothSides,
            Aarhus.Cite("R-AA-18", "En årskonference for frivillighed i Aarhus."),
            Aarhus.Cite("R-AA-18a", "Hvordan går det med 2030 målet for fællesskab i kommunen?"),
            Aarhus.Cite("R-AA-18b", "Hvilke indsatsområder er årets fokus?")
        );

    /// <summary>A portal that gives volunteers, associations and municipality an overview.</summary>
    public static Rule VolunteeringPortal { get; } =
        new(
            new("aarhus-2018/volunteering-portal"),
            Force.Idea,
            Chapter,
            Parties.BothSides,
            Aarhus.Cite(
                "R-AA-19",
                "Frivillighed.dk: En portal der giver overblik og indsigt for frivillige, potentielle frivillige, foreninger og kommunen."
            )
        );

    /// <summary>A village hall that can be moved.</summary>
    public static Rule MovableHall { get; } =
        new(
            new("aarhus-2018/movable-hall"),
            Force.Idea,
            Chapter,
            Parties.BothSides,
            Aarhus.Cite("R-AA-20", "Et transportabelt forsamlingshus.")
        );

    /// <summary>City-life offices run by citizens.</summary>
    public static Rule CityLifeOffices { get; } =
        new(
            new("aarhus-2018/city-life-offices"),
            Force.Idea,
            Chapter,
            [Parties.CivilSociety],
            Aarhus.Cite("R-AA-21", "Borgerdrevne bylivskontorer."),
            Aarhus.Cite("R-AA-21d", "Lokalt placeret rundt i kommunen."),
            Aarhus.Cite("R-AA-21e", "God tilgængelighed - fysisk."),
            Aarhus.Cite("R-AA-21b", "Skal være drevet af bydelen - og kan lånes af \"alle\"."),
            Aarhus.Cite("R-AA-21c", "Åbne for møder, sparring, deltagelse om byudvikling og fællesskaber.")
        );

    /// <summary>A network of citizens inside the municipality, as an entrance and a link.</summary>
    public static Rule CitizensInside { get; } =
        new(
            new("aarhus-2018/citizens-inside"),
            Force.Idea,
            Chapter,
            Parties.BothSides,
            Aarhus.Cite("R-AA-22", "Netværk af borgere inde i kommunen."),
            Aarhus.Cite("R-AA-22a", "Indgang for borgere ind i kommunen."),
            Aarhus.Cite("R-AA-22b", "Arbejder på tværs af magistrater."),
            Aarhus.Cite("R-AA-22c", "Skal være synlige og tilgængelige."),
            Aarhus.Cite("R-AA-22d", "Bindeled mellem borger og 'den øvrige kommune'")
        );

    /// <summary>A boat of citizenship.</summary>
    public static Rule CitizenshipBoat { get; } =
        new(
            new("aarhus-2018/citizenship-boat"),
            Force.Idea,
            Chapter,
            Parties.BothSides,
            Aarhus.Cite("R-AA-23", "Flydende medborgerskabsbåd.")
        );

    /// <summary>A large visible sign where one meets associations and municipal bridge builders.</summary>
    public static Rule VisibleSign { get; } =
        new(
            new("aarhus-2018/visible-sign"),
            Force.Idea,
            Chapter,
            Parties.BothSides,
            Aarhus.Cite(
                "R-AA-24",
                "Stort synligt kendetegn ved medborgerhuse/bylivskontorer, hvor man møder både foreninger og kommunale brobyggere."
            )
        );

    /// <summary>A walk past good examples, with their stories in the ear.</summary>
    public static Rule PodcastWalk { get; } =
        new(
            new("aarhus-2018/podcast-walk"),
            Force.Idea,
            Chapter,
            Parties.BothSides,
            Aarhus.Cite("R-AA-25", "Frivillighed i ørerne."),
            Aarhus.Cite("R-AA-25", "Gå forbi de gode historier/eksempler på samskabelse og hør historien i ørerne")
        );

    /// <summary>An app in which to find tasks for volunteers.</summary>
    public static Rule VolunteeringApp { get; } =
        new(
            new("aarhus-2018/volunteering-app"),
            Force.Idea,
            Chapter,
            [Parties.CivilSociety],
            Aarhus.Cite("R-AA-26", "Frivillighedsapp, hvor man kan finde frivillige opgaver.")
        );

    /// <summary>A tour of volunteering and co-creation in an app of the city.</summary>
    public static Rule CoCreationTour { get; } =
        new(
            new("aarhus-2018/co-creation-tour"),
            Force.Idea,
            Chapter,
            Parties.BothSides,
            Aarhus.Cite("R-AA-27", "Frivillig/samskabelses-tur på Opdag Aarhus-appen.")
        );

    /// <summary>A marketplace of voluntary and municipal offers.</summary>
    public static Rule MarketplaceApp { get; } =
        new(
            new("aarhus-2018/marketplace-app"),
            Force.Idea,
            Chapter,
            Parties.BothSides,
            Aarhus.Cite("R-AA-29", "En app med frivillig handelsplads for frivillige og kommunale tilbud.")
        );

    /// <summary>An app that makes it easier to lend rooms to associations.</summary>
    public static Rule LendRooms { get; } =
        new(
            new("aarhus-2018/lend-rooms"),
            Force.Idea,
            Chapter,
            [Parties.Municipality],
            Aarhus.Cite(
                "R-AA-30",
                "Design en app så kommunen nemmere kan låne lokaler ud til foreningerne. Nyt IT-system koblet på sygesikring."
            )
        );

    /// <summary>One entrance to municipality and associations: a house.</summary>
    public static Rule OneEntrance { get; } =
        new(
            new("aarhus-2018/one-entrance"),
            Force.Idea,
            Chapter,
            Parties.BothSides,
            Aarhus.Cite("R-AA-31", "Én indgang til kommune og foreninger. Et fysisk hus.")
        );

    /// <summary>Staff with a mandate and resources behind them.</summary>
    public static Rule MandateBehind { get; } =
        new(
            new("aarhus-2018/mandate-behind"),
            Force.Idea,
            Chapter,
            [Parties.Management],
            Aarhus.Cite("R-AA-31c", "Mandat/beslutningskompetence + ressourcer i ryggen.")
        );

    /// <summary>A front page on which citizens see where to go with good ideas.</summary>
    public static Rule FrontPageForIdeas { get; } =
        new(
            new("aarhus-2018/front-page-for-ideas"),
            Force.Idea,
            Chapter,
            [Parties.Municipality],
            Aarhus.Cite(
                "R-AA-32",
                "Ændre forsiden af kommunens hjemmeside, så man som borger tydeligt kan se, hvor man skal henvende sig med gode idéer"
            )
        );

    /// <summary>Processes of co-creation for municipality and associations.</summary>
    public static Rule CoCreationProcesses { get; } =
        new(
            new("aarhus-2018/co-creation-processes"),
            Force.Idea,
            Chapter,
            Parties.BothSides,
            Aarhus.Cite("R-AA-33", "Lave samskabelsesprocesser til kommune/foreninger.")
        );

    /// <summary>Time and money for those who take part, for the process and for what follows.</summary>
    public static Rule TimeAndMoney { get; } =
        new(
            new("aarhus-2018/time-and-money"),
            Force.Idea,
            Chapter,
            [Parties.Management],
            Aarhus.Cite(
                "R-AA-33a",
                "Afsæt tid og penge til deltagere og afholdelse og opfølgning med tillid som driver!"
            )
        );

    /// <summary>Uniforms that make co-creation visible in town.</summary>
    public static Rule Uniforms { get; } =
        new(
            new("aarhus-2018/uniforms"),
            Force.Idea,
            Chapter,
            [Parties.Municipality],
            Aarhus.Cite(
                "R-AA-34",
                "Synlighed om samskabelsesmuligheder gennem særlige uniformer til alle medarbejdere, der så går rundt i byen, så borgere/frivillige kan henvende sig."
            )
        );

    /// <summary>Solid operating funds, so that associations can concentrate on co-creating.</summary>
    public static Rule OperatingFunding { get; } =
        new(
            new("aarhus-2018/operating-funding"),
            Force.Idea,
            Chapter,
            [Parties.Management],
            Aarhus.Cite(
                "R-AA-35",
                "Solid driftsfinansiering fra kommunen til de frivillige foreninger, der sikrer stabilitet og sørger for at foreningerne kan koncentrere sig om at samskabe."
            )
        );

    /// <summary>All municipal managers volunteer once a week for a month.</summary>
    public static Rule ManagersVolunteer { get; } =
        new(
            new("aarhus-2018/managers-volunteer"),
            Force.Idea,
            Chapter,
            [Parties.Management],
            Aarhus.Cite("R-AA-36", "Tvungen frivilligpraktik for alle kommunale chefer 1 gang om ugen i en måned.")
        );

    /// <summary>Newspapers let associations advertise free of charge, or write more of volunteers.</summary>
    public static Rule FreeAdvertising { get; } =
        new(
            new("aarhus-2018/free-advertising"),
            Force.Idea,
            Chapter,
            [Parties.CivilSociety],
            Aarhus.Cite(
                "R-AA-37",
                "Alle aviser gør det omkostningsfrist at annoncere for foreninger, aktivister, eller flere artikler om frivillige."
            )
        );

    /// <summary>Make it play to collaborate: drop control and have trust.</summary>
    public static Rule LetItBePlay { get; } =
        new(
            new("aarhus-2018/let-it-be-play"),
            Force.Idea,
            Chapter,
            Parties.BothSides,
            Aarhus.Cite(
                "R-AA-38",
                "Gøre det til en leg at samarbejde med kommunen. Drop kontrol og ha' tillid - Spring ud!"
            )
        );

    /// <summary>A house of the city as a new space for co-creation, from which others fetch examples.</summary>
    public static Rule HouseOfGenerations { get; } =
        new(
            new("aarhus-2018/house-of-generations"),
            Force.Idea,
            Chapter,
            Parties.BothSides,
            Aarhus.Cite(
                "R-AA-39",
                "Bruge Generationens Hus som nyt rum, hvor der er mulighed for at samskabe og inspirere, så andre lokalcentre kan hente eksempler og netværk/kontakt."
            )
        );

    /// <summary>The municipality tells all citizens of all it offers.</summary>
    public static Rule TellOfAllOffers { get; } =
        new(
            new("aarhus-2018/tell-of-all-offers"),
            Force.Idea,
            Chapter,
            [Parties.Municipality],
            Aarhus.Cite(
                "R-AA-40",
                "Aarhus Kommune bliver bedre til at formidle alle deres tilbud/aktiviteter/muligheder til alle aarhusianere."
            )
        );

    /// <summary>A portal for developing ideas.</summary>
    public static Rule IdeaPortal { get; } =
        new(
            new("aarhus-2018/idea-portal"),
            Force.Idea,
            Chapter,
            Parties.BothSides,
            Aarhus.Cite("R-AA-41", "Idéudviklingsportal.")
        );

    /// <summary>Communication that is easy, for instance on Facebook.</summary>
    public static Rule EasyCommunication { get; } =
        new(
            new("aarhus-2018/easy-communication"),
            Force.Idea,
            Chapter,
            Parties.BothSides,
            Aarhus.Cite("R-AA-43", "Let kommunikation fx Facebook osv.")
        );

    /// <summary>Competence dating, to find out who can do what.</summary>
    public static Rule CompetenceDating { get; } =
        new(
            new("aarhus-2018/competence-dating"),
            Force.Idea,
            Chapter,
            Parties.BothSides,
            Aarhus.Cite("R-AA-44", "Hvad kan Aarhus? Kompetencedating.")
        );

    /// <summary>A day of volunteering each year, on the second Sunday of April.</summary>
    public static Rule VolunteeringDay { get; } =
        new(
            new("aarhus-2018/volunteering-day"),
            Force.Idea,
            Chapter,
            Parties.BothSides,
            Aarhus.Cite(
                "R-AA-45",
                "Hvert år, 2. søndag i april, samles foreninger, organisationer, erhverv og kommune til et arrangement, hvor man fortæller, hvad man laver."
            )
        );

    /// <summary>A regular co-creation beer on Fridays.</summary>
    public static Rule FridayBeer { get; } =
        new(
            new("aarhus-2018/friday-beer"),
            Force.Idea,
            Chapter,
            Parties.BothSides,
            Aarhus.Cite("R-AA-46", "Faste fredags-samskabelsesøl."),
            Aarhus.Cite("R-AA-46a", "Værtsskabet skal gå på skift.")
        );

    /// <summary>Employees at the one entrance who put people in touch with the right ones.</summary>
    public static Rule StaffAtEntrance { get; } =
        new(
            new("aarhus-2018/staff-at-entrance"),
            Force.Idea,
            Chapter,
            [Parties.Municipality],
            Aarhus.Cite(
                "R-AA-47",
                "Der skal sidde medarbejdere som sikrer, at man kommer i kontakt med de rigtige i kommunen."
            )
        );

    /// <summary>Placements that give insight into one another's everyday work.</summary>
    public static Rule Placements { get; } =
        new(
            new("aarhus-2018/placements"),
            Force.Idea,
            Chapter,
            Parties.BothSides,
            Aarhus.Cite(
                "R-AA-48",
                "Praktikperiode, hvor man får indsigt i samarbejdspartneres hverdag, og efterfølgende bedre samarbejde."
            )
        );

    /// <summary>All employees are trained in co-creation.</summary>
    public static Rule TrainAllInCoCreation { get; } =
        new(
            new("aarhus-2018/train-all-in-co-creation"),
            Force.Idea,
            Chapter,
            [Parties.Management],
            Aarhus.Cite("R-AA-49", "Alle medarbejdere skal uddannes i samskabelse.")
        );
}
