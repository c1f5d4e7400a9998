using NodaTime;
using Samskab.Actors;
using Samskab.Areas;
using Samskab.Calendars;
using Samskab.Collaborations;
using Samskab.Offers;
using Samskab.Themes;

namespace Samskab.Benchmarks;

/// <summary>A country of a million offers: always the same, in no order, as in a host's database.</summary>
internal static class Country
{
    public const int Offers = 1_000_000;

    private const int Actors = 100_000;
    private const int Municipalities = 98;
    private const int Parishes = 2_141;
    private const int Themes = 40;
    private const int Groups = 12;

    public static readonly LocalDate Day = new(2026, 6, 1);

    private static readonly string[] Names =
    [
        "Sprogcafé",
        "Lektiehjælp",
        "Mentorordning",
        "Fællesspisning",
        "Cykelværksted",
        "Kvindeklub",
        "Rådgivning",
        "Fodbold for alle",
    ];

    private static readonly Schedule Weekly = new Schedule.Weekly(1, [IsoDayOfWeek.Tuesday])
    {
        Time = new(16, 30),
        LengthInMinutes = 90,
    };

    public static CollaborationParts Parts() =>
        new()
        {
            AsOf = Day,
            Areas = [.. Areas()],
            Themes = [.. Enumerable.Range(0, Themes).Select(Theme)],
            TargetGroups =
            [
                .. Enumerable
                    .Range(0, Groups)
                    .Select(i => new TargetGroup { Id = new($"group-{i:D2}"), Name = $"Målgruppe {i}" }),
            ],
            Actors = [.. Enumerable.Range(0, Actors).Select(Actor)],
            Needs = [.. Enumerable.Range(0, Municipalities * Themes).Select(Need)],
            Offers = [.. Enumerable.Range(0, Offers).Select(Offer)],
        };

    private static IEnumerable<Area> Areas() =>
        [
            new()
            {
                Id = new("dk"),
                Name = "Danmark",
                Kind = AreaKind.Country,
            },
            .. Enumerable
                .Range(0, Municipalities)
                .Select(i => new Area
                {
                    Id = new($"municipality-{i:D2}"),
                    Name = $"Kommune {i}",
                    Kind = AreaKind.Municipality,
                    Parents = [new("dk")],
                }),
            .. Enumerable
                .Range(0, Parishes)
                .Select(i => new Area
                {
                    Id = new($"parish-{i:D4}"),
                    Name = $"Sogn {i}",
                    Kind = AreaKind.Parish,
                    Parents = [new($"municipality-{i % Municipalities:D2}")],
                }),
        ];

    // Every fifth theme holds the four after it.
    private static Theme Theme(int i) =>
        new()
        {
            Id = new($"theme-{i:D2}"),
            Name = $"Tema {i}",
            Parents = i % 5 == 0 ? [] : [new($"theme-{i - i % 5:D2}")],
        };

    private static Actor Actor(int i) =>
        new()
        {
            Id = new($"actor-{i:D6}"),
            Name = $"Forening {i}",
            Kind = ActorKind.Association,
        };

    private static Need Need(int i) =>
        new()
        {
            Id = new($"need-{i:D4}"),
            Theme = new($"theme-{i % Themes:D2}"),
            Areas = [new($"municipality-{i / Themes:D2}")],
            TargetGroups = [new($"group-{i % Groups:D2}")],
            During = DateSpan.Always,
            People = i % 10 == 0 ? null : new Capacity(200 + i % 7 * 1000),
        };

    private static Offer Offer(int i)
    {
        // 64 bits of no pattern, always the same for the same number.
        var bits = (ulong)(i + 1) * 0x9E3779B97F4A7C15UL;
        bits = (bits ^ bits >> 30) * 0xBF58476D1CE4E5B9UL;
        bits ^= bits >> 27;
        var municipality = (int)(bits % Municipalities);
        return new()
        {
            Id = new($"offer-{i * 7_919L % Offers:D7}"),
            Name = Names[bits >> 8 & 7],
            Provider = new($"actor-{bits % Actors:D6}"),
            Theme = new($"theme-{(bits >> 12) % Themes:D2}"),
            Areas = bits % 100 < 2 ? null : [new(Area(bits, municipality))],
            TargetGroups = (bits >> 20) % 100 < 3 ? null : [new($"group-{(bits >> 24) % Groups:D2}")],
            During = During(bits >> 32),
            Capacity = (bits >> 40) % 10 == 0 ? null : new Capacity(5 + (int)((bits >> 44) % 40)),
            Schedule = (bits >> 48) % 4 == 0 ? Weekly : null,
        };
    }

    private static string Area(ulong bits, int municipality) =>
        (bits >> 16) % 10 < 3
            ? $"parish-{municipality + Municipalities * (int)((bits >> 36) % 21):D4}"
            : $"municipality-{municipality:D2}";

    // Begun on any day of the last years, seldom still to begin; without an end, or to the end of a half-year.
    private static DateSpan? During(ulong bits)
    {
        var begin = Day.PlusDays((int)(bits % 2000) - 1900);
        return (bits >> 12) % 20 == 0 ? null
            : (bits >> 16) % 2 == 0 ? new(begin)
            : new(begin, new LocalDate(2026 + (int)((bits >> 18) % 3), 12, 31));
    }
}
