namespace Samskab.Sample.Denmark;

/// <summary>The target groups of the country.</summary>
internal static class GroupKinds
{
    /// <summary>The groups, each after those it lies in.</summary>
    public static IReadOnlyList<GroupKind> All { get; } =
    [
        new("nye", "Nye borgere", 40),
        new("flygtninge", "Flygtninge og familiesammenførte", 15, "nye") { Languages = ["ar", "ti", "uk", "fa"] },
        new("ukraine", "Fordrevne fra Ukraine", 6, "flygtninge") { Languages = ["uk", "ru"] },
        new("syrien", "Flygtninge fra Syrien", 5, "flygtninge") { Languages = ["ar", "ku"] },
        new("eritrea", "Flygtninge fra Eritrea", 1, "flygtninge") { Languages = ["ti"] },
        new("udenlandske", "Udenlandske medarbejdere og studerende", 20, "nye")
        {
            Languages = ["en", "pl", "ro", "de"],
        },
        new("boern-og-unge", "Børn og unge", 290) { Ages = new(0, 25) },
        new("smaaboern", "Småbørn", 60, "boern-og-unge") { Ages = new(0, 5) },
        new("skoleboern", "Skolebørn", 110, "boern-og-unge") { Ages = new(6, 15) },
        new("unge", "Unge", 120, "boern-og-unge") { Ages = new(16, 25) },
        new("familier", "Familier", 350),
        new("smaaboernsfamilier", "Familier med små børn", 90, "familier"),
        new("enlige-foraeldre", "Enlige forældre", 30, "familier"),
        new("nye-familier", "Nye familier i Danmark", 10, "familier", "nye"),
        new("aeldre", "Ældre", 200) { Ages = new(65, 120) },
        new("aeldre-alene", "Ældre, der bor alene", 70, "aeldre") { Ages = new(65, 120) },
        new("demens", "Mennesker med demens", 15, "aeldre") { Ages = new(65, 120) },
        new("psykisk", "Mennesker med psykisk sårbarhed", 60),
        new("unge-psykisk", "Unge med psykisk sårbarhed", 15, "psykisk", "unge") { Ages = new(16, 25) },
        new("voksne-psykisk", "Voksne med psykisk sårbarhed", 35, "psykisk") { Ages = new(26, 64) },
        new("ledige", "Ledige", 35) { Ages = new(16, 66) },
        new("unge-ledige", "Unge uden job eller uddannelse", 8, "ledige", "unge") { Ages = new(16, 25) },
        new("langtidsledige", "Langtidsledige", 10, "ledige") { Ages = new(26, 66) },
        new("handicap", "Mennesker med handicap", 50),
        new("udviklingshandicap", "Mennesker med udviklingshandicap", 8, "handicap"),
        new("bevaegelseshandicap", "Mennesker med bevægelseshandicap", 20, "handicap"),
        new("hjemloese", "Mennesker i hjemløshed", 1),
        new("rusmidler", "Mennesker med et rusmiddelproblem", 12),
        new("paaroerende", "Pårørende", 80),
        new("efterladte", "Efterladte", 15, "paaroerende"),
        new("ordblinde", "Ordblinde", 70),
        new("frivillige", "Frivillige", 150),
    ];
}
