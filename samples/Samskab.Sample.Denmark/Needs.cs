using Samskab.Calendars;
using Samskab.Offers;

namespace Samskab.Sample.Denmark;

/// <summary>What people need in each municipality: of each narrow theme by as many as its population lets expect.</summary>
internal static class Needs
{
    private const int DatedInTenThousand = 3_000;
    private const int CountedInTenThousand = 9_000;

    /// <summary>The needs, municipality by municipality.</summary>
    /// <param name="seed">The seed of the whole.</param>
    public static IEnumerable<Need> All(ulong seed) =>
        Registers
            .Municipalities.Where(its => !its.LiesOutside)
            .SelectMany(_ => ThemeKinds.Narrow, (its, theme) => (Municipality: its, Theme: theme))
            .Select((one, number) => Of(one.Municipality, one.Theme, number, new(seed, DrawnFor.Need, number)));

    private static Need Of(Municipality its, ThemeKind theme, int number, Draw draw) =>
        new()
        {
            Id = new($"b{number:D5}"),
            Theme = new(theme.Id),
            TargetGroups = [new(theme.Groups[0].Id)],
            Areas = [AreaTree.IdOf(its)],
            People = draw.Happens(CountedInTenThousand) ? new Capacity(PeopleOf(its, theme, draw)) : null,
            During = draw.Happens(DatedInTenThousand)
                ? new DateSpan(new NodaTime.LocalDate(draw.Between(2020, 2025), 1, 1))
                : DateSpan.Always,
        };

    // As many as are taken to need it, a fifth more or fewer.
    private static int PeopleOf(Municipality its, ThemeKind theme, Draw draw) =>
        (int)((long)its.People * theme.Groups[0].InThousand * theme.Percent * draw.Between(80, 120) / 10_000_000);
}
