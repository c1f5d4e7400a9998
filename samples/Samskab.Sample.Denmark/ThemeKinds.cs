namespace Samskab.Sample.Denmark;

/// <summary>The themes of the country: ten, with what lies in each.</summary>
internal static class ThemeKinds
{
    private static readonly Dictionary<string, GroupKind> Groups = GroupKinds.All.ToDictionary(its => its.Id);

    /// <summary>The themes that hold others.</summary>
    public static IReadOnlyList<ThemeKind> Broad { get; } =
    [
        new("sprog", "Sprog", Department.Employment),
        new("job", "Beskæftigelse", Department.Employment),
        new("laering", "Skole og læring", Department.Children),
        new("kultur", "Kultur og fritid", Department.Culture),
        new("idraet", "Idræt og bevægelse", Department.Culture) { IsSport = true },
        new("sundhed", "Sundhed", Department.Care),
        new("samvaer", "Samvær", Department.Care),
        new("hverdag", "Hjælp i hverdagen", Department.Care),
        new("familie", "Familieliv", Department.Children),
        new("medborgerskab", "Medborgerskab", Department.Citizens),
    ];

    /// <summary>The themes within those.</summary>
    public static IReadOnlyList<ThemeKind> Narrow { get; } =
    [
        Of(
            "sprog",
            "dansk",
            "Danskundervisning",
            3,
            30,
            "flygtninge ukraine syrien udenlandske",
            "Danskhold for begyndere",
            "Dansk for øvede"
        ),
        Of(
            "sprog",
            "samtale",
            "Sprogtræning",
            4,
            40,
            "nye flygtninge ukraine eritrea",
            "Sprogcafé",
            "Snak dansk",
            "Sprogmakker"
        ),
        Of(
            "sprog",
            "modersmaal",
            "Modersmål",
            1,
            10,
            "ukraine syrien nye-familier",
            "Modersmålsklub",
            "Fortællinger på to sprog"
        ),
        Of(
            "job",
            "jobsoegning",
            "Jobsøgning",
            3,
            30,
            "ledige langtidsledige unge-ledige nye",
            "Jobcafé",
            "CV-værksted",
            "Jobklub"
        ),
        Of(
            "job",
            "mentor",
            "Mentorer og praktik",
            2,
            20,
            "unge-ledige langtidsledige flygtninge psykisk",
            "Mentorordning",
            "Vejen til praktik"
        ),
        Of(
            "job",
            "ivaerksaetteri",
            "Iværksætteri",
            1,
            3,
            "ledige udenlandske unge",
            "Iværksættercafé",
            "Start din egen virksomhed"
        ),
        Of(
            "laering",
            "lektier",
            "Lektiehjælp",
            4,
            20,
            "skoleboern unge nye-familier",
            "Lektiecafé",
            "Lektiehjælp",
            "Matematikhjælp"
        ),
        Of(
            "laering",
            "laesning",
            "Læsning og skrivning",
            2,
            15,
            "ordblinde skoleboern aeldre",
            "Læsekreds",
            "Ordblindecafé",
            "Højtlæsning"
        ),
        Of(
            "laering",
            "digitalt",
            "Digital hjælp",
            3,
            25,
            "aeldre aeldre-alene nye handicap",
            "IT-café",
            "Hjælp til MitID",
            "Mobilcafé"
        ),
        Of(
            "kultur",
            "sang",
            "Sang og musik",
            4,
            12,
            "aeldre skoleboern familier demens",
            "Fællessang",
            "Kor for alle",
            "Musikværksted"
        ),
        Of(
            "kultur",
            "haandarbejde",
            "Håndarbejde og værksted",
            3,
            10,
            "aeldre ledige udviklingshandicap nye",
            "Strikkecafé",
            "Syværksted",
            "Træværksted",
            "Reparationscafé"
        ),
        Of(
            "kultur",
            "natur",
            "Natur og have",
            3,
            10,
            "familier psykisk aeldre skoleboern",
            "Fælleshave",
            "Naturvandring",
            "Bålaften"
        ),
        Of(
            "kultur",
            "spil",
            "Spil",
            2,
            8,
            "unge aeldre bevaegelseshandicap skoleboern",
            "Brætspilscafé",
            "Skakaften",
            "Banko"
        ),
        Of(
            "kultur",
            "oplevelser",
            "Kulturoplevelser",
            2,
            10,
            "aeldre nye familier handicap",
            "Filmaften",
            "Museumstur",
            "Foredragsaften"
        ),
        Of(
            "idraet",
            "bold",
            "Boldspil",
            6,
            25,
            "skoleboern unge udviklingshandicap psykisk",
            "Fodbold for alle",
            "Håndbold for begyndere",
            "Gåfodbold"
        ),
        Of(
            "idraet",
            "gymnastik",
            "Gymnastik og dans",
            5,
            20,
            "skoleboern aeldre smaaboern bevaegelseshandicap",
            "Gymnastik",
            "Dans for alle",
            "Stolegymnastik"
        ),
        Of(
            "idraet",
            "svoemning",
            "Svømning",
            3,
            15,
            "skoleboern bevaegelseshandicap aeldre nye-familier",
            "Svømmehold",
            "Vandgymnastik",
            "Babysvømning"
        ),
        Of(
            "idraet",
            "gang-og-loeb",
            "Gang og løb",
            3,
            15,
            "aeldre psykisk paaroerende",
            "Gåtur i fællesskab",
            "Løbeklub",
            "Stavgang"
        ),
        Of(
            "idraet",
            "cykling",
            "Cykling",
            2,
            8,
            "nye bevaegelseshandicap aeldre-alene",
            "Cykeltræning",
            "Cykelture for to",
            "Cykelværksted"
        ),
        Of(
            "sundhed",
            "mental",
            "Mental sundhed",
            3,
            30,
            "unge-psykisk voksne-psykisk paaroerende",
            "Samtalegruppe",
            "Åben snak",
            "Mindfulness"
        ),
        Of(
            "sundhed",
            "kost",
            "Kost og madlavning",
            3,
            10,
            "familier aeldre-alene psykisk unge",
            "Madklub",
            "Madhold",
            "Sund mad på budget"
        ),
        Of(
            "sundhed",
            "rusmiddelhjaelp",
            "Et liv uden rusmidler",
            1,
            40,
            "rusmidler hjemloese paaroerende",
            "Ædru samvær",
            "Pårørendegruppe"
        ),
        Of("sundhed", "sorg", "Sorgstøtte", 2, 30, "efterladte aeldre-alene unge", "Sorggruppe", "Sorgcafé"),
        Of(
            "samvaer",
            "spisning",
            "Fællesspisning",
            5,
            15,
            "aeldre-alene familier nye hjemloese",
            "Fællesspisning",
            "Spisevenner",
            "Søndagsmiddag"
        ),
        Of("samvaer", "besoeg", "Besøgsvenner", 3, 25, "aeldre-alene demens psykisk", "Besøgsvenner", "Besøg med hund"),
        Of(
            "samvaer",
            "moedested",
            "Mødesteder",
            4,
            15,
            "psykisk aeldre hjemloese nye",
            "Åben café",
            "Værested",
            "Kaffestue"
        ),
        Of(
            "samvaer",
            "netvaerk",
            "Netværk",
            3,
            10,
            "nye paaroerende enlige-foraeldre unge",
            "Kvindenetværk",
            "Mandefællesskab",
            "Netværksaften"
        ),
        Of(
            "hverdag",
            "raadgivning",
            "Rådgivning",
            3,
            15,
            "ledige enlige-foraeldre nye hjemloese",
            "Åben rådgivning",
            "Retshjælp",
            "Hjælp til at læse breve"
        ),
        Of(
            "hverdag",
            "oekonomi",
            "Økonomi og gældshjælp",
            1,
            10,
            "enlige-foraeldre unge ledige",
            "Gældsrådgivning",
            "Budgetcafé"
        ),
        Of(
            "hverdag",
            "bolig",
            "Hjælp til bolig",
            1,
            10,
            "flygtninge hjemloese unge",
            "Hjælp til indflytning",
            "Møbellager"
        ),
        Of("hverdag", "genbrug", "Genbrug", 2, 8, "familier ledige hjemloese", "Byttemarked", "Tøjbørs"),
        Of(
            "hverdag",
            "ledsagelse",
            "Ledsagelse",
            2,
            15,
            "aeldre bevaegelseshandicap demens",
            "Følgeven",
            "Kørsel til lægen",
            "Indkøbshjælp"
        ),
        Of(
            "familie",
            "leg",
            "Leg og rytmik",
            3,
            25,
            "smaaboernsfamilier smaaboern nye-familier",
            "Legestue",
            "Babycafé",
            "Rytmik for de mindste"
        ),
        Of(
            "familie",
            "familiestoette",
            "Støtte til familier",
            2,
            10,
            "enlige-foraeldre smaaboernsfamilier nye-familier",
            "Familiecafé",
            "Reservebedsteforældre",
            "Forældregruppe"
        ),
        Of(
            "familie",
            "ferie",
            "Ferie og udflugter",
            1,
            15,
            "enlige-foraeldre familier handicap",
            "Sommerlejr",
            "Familieudflugt"
        ),
        Of(
            "familie",
            "klub",
            "Børne- og ungdomsklubber",
            4,
            20,
            "unge skoleboern unge-psykisk",
            "Ungdomsklub",
            "Fritidsklub",
            "Pigeklub"
        ),
        Of(
            "medborgerskab",
            "foreningsliv",
            "Foreningsliv",
            2,
            15,
            "nye frivillige udenlandske",
            "Foreningsguide",
            "Mød foreningerne"
        ),
        Of(
            "medborgerskab",
            "frivillighed",
            "Frivillighed",
            2,
            10,
            "frivillige unge ledige",
            "Bliv frivillig",
            "Frivilligcafé",
            "Kursus for frivillige"
        ),
        Of(
            "medborgerskab",
            "medbestemmelse",
            "Medbestemmelse",
            1,
            3,
            "unge aeldre handicap",
            "Borgerdialog",
            "Ungepanel",
            "Debataften"
        ),
    ];

    /// <summary>All themes, each after the one it lies in.</summary>
    public static IReadOnlyList<ThemeKind> All { get; } = [.. Broad, .. Narrow];

    /// <summary>The narrow themes, as often as they are offered.</summary>
    public static Odds<ThemeKind> Offered { get; } = new(Narrow.Select(its => (its, its.Weight)));

    private static ThemeKind Of(
        string within,
        string id,
        string name,
        int weight,
        int percent,
        string groups,
        params IReadOnlyList<string> activities
    )
    {
        var broad = Broad.Single(its => its.Id == within);
        return new(id, name, broad.Department)
        {
            Within = broad,
            Weight = weight,
            Percent = percent,
            Groups = [.. groups.Split(' ').Select(group => Groups[group])],
            Activities = activities,
            IsSport = broad.IsSport,
        };
    }
}
