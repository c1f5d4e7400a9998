using NodaTime;
using Samskab.Actors;
using Samskab.Calendars;
using Samskab.Collaborations;
using Samskab.Mandates;
using Samskab.Sample.Denmark;
using Samskab.TestKit;
using Samskab.Themes;

namespace Samskab.Benchmarks.National;

/// <summary>Made-up mandates in the real areas of the country: 200 matters, ten departments a municipality, always the same.</summary>
/// <remarks>
/// Of a hundred mandates 84 are for a municipality, 15 for a parish and one for a region; 30 let nobody else decide, 10 are
/// delegated from one before, 10 are for one theme, 10 have no end, 5 a beginning known to the half-year; 20 are about one of the
/// 20 matters that hold nine others. They begin in 2020 to 2029 and last one to four years.
/// </remarks>
internal sealed class NationalMandates
{
    private const int Broad = 20;
    private const int Narrow = 9;
    private const int Departments = 10;
    private const int Themes = 40;

    private readonly SplitMix64 draw = new(20260801);
    private readonly CollaborationParts country = NationalDocument.Of(NationalDocument.FewestOffers);
    private readonly List<Areas.AreaId> regions;
    private readonly List<Areas.AreaId> municipalities;
    private readonly List<Areas.Area> parishes;
    private readonly List<Mandate> mandates = [];

    private NationalMandates()
    {
        regions = [.. Of(Areas.AreaKind.Region).Select(area => area.Id)];
        municipalities = [.. Of(Areas.AreaKind.Municipality).Select(area => area.Id)];
        parishes = [.. Of(Areas.AreaKind.Parish)];
    }

    public static Collaboration Of(int mandates)
    {
        var made = new NationalMandates();
        for (var number = 0; number < mandates; number++)
        {
            made.mandates.Add(made.Next(number));
        }
        return Collaboration.Create(made.Parts()).Value;
    }

    private IEnumerable<Areas.Area> Of(Areas.AreaKind kind) => country.Areas.Where(area => area.Kind == kind);

    private CollaborationParts Parts() =>
        new()
        {
            Areas = country.Areas,
            Matters = [.. Enumerable.Range(0, Broad).SelectMany(Matters)],
            Themes = [.. Enumerable.Range(0, Themes).Select(i => new Theme { Id = new($"t{i}"), Name = $"Tema {i}" })],
            Actors =
            [
                .. municipalities.SelectMany(area =>
                    Enumerable
                        .Range(0, Departments)
                        .Select(i => new Actor
                        {
                            Id = ActorOf(area, i),
                            Name = $"Forvaltning {i}",
                            Kind = ActorKind.Department,
                        })
                ),
            ],
            Mandates = [.. mandates],
        };

    private static IEnumerable<Matter> Matters(int broad) =>
        Enumerable
            .Range(0, Narrow + 1)
            .Select(i => new Matter
            {
                Id = MatterOf(broad, i),
                Name = $"Sag {broad}.{i}",
                Parents = i == 0 ? [] : [MatterOf(broad, 0)],
            });

    private Mandate Next(int number)
    {
        var municipality = municipalities[(int)draw.Below((uint)municipalities.Count)];
        var mandate = new Mandate
        {
            Id = new($"m{number}"),
            Holder = new Holder.OfActor(ActorOf(municipality, (int)draw.Below(Departments))),
            Power = Power.Decide,
            Matter = MatterOf((int)draw.Below(Broad), draw.Below(100) < 20 ? 0 : 1 + (int)draw.Below(Narrow)),
            Areas = [AreaIn(municipality)],
            Themes = draw.Below(100) < 10 ? [new($"t{draw.Below(Themes)}")] : null,
            Valid = new(SpanDrawn()),
            IsExclusive = draw.Below(100) < 30,
        };
        return draw.Below(100) < 10 && number > 0 ? Delegated(mandate) : mandate;
    }

    private Mandate Delegated(Mandate mandate)
    {
        var origin = mandates[(int)draw.Below((uint)mandates.Count)];
        return origin.Holder == mandate.Holder
            ? mandate
            : origin with
            {
                Id = mandate.Id,
                Holder = mandate.Holder,
                DelegatedFrom = origin.Id,
                IsExclusive = mandate.IsExclusive,
            };
    }

    private Areas.AreaId AreaIn(Areas.AreaId municipality) =>
        draw.Below(100) switch
        {
            < 84 => municipality,
            < 99 => parishes[(int)draw.Below((uint)parishes.Count)].Id,
            _ => regions[(int)draw.Below((uint)regions.Count)],
        };

    private DateSpan SpanDrawn()
    {
        var from = new LocalDate(2020, 1, 1).PlusDays((int)draw.Below(3650));
        var begin = draw.Below(100) < 5 ? new DateBound(from, from.PlusMonths(6)) : from;
        return draw.Below(100) < 10 ? new(begin) : new(begin, from.PlusDays(365 + (int)draw.Below(1096)));
    }

    private static ActorId ActorOf(Areas.AreaId municipality, int number) => new($"{municipality}-{number}");

    private static MatterId MatterOf(int broad, int narrow) => new($"s{broad:D2}-{narrow}");
}
