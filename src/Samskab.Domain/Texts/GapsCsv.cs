using System.Globalization;
using NodaTime.Text;
using Samskab.Offers;
using Samskab.Supply;

namespace Samskab.Texts;

/// <summary>Writes gaps as comma-separated values (RFC 4180), a line each, under a line of names.</summary>
/// <remarks>Lists of ids are separated by semicolons. A greatest number that is not known is left empty.</remarks>
public static class GapsCsv
{
    private static readonly string[] Names =
    [
        "from",
        "until",
        "lackingLeast",
        "lackingMost",
        "peopleLeast",
        "peopleMost",
        "placesLeast",
        "placesMost",
        "needs",
        "needCount",
        "offers",
        "offerCount",
        "possibleOffers",
        "possibleOfferCount",
        "missing",
        "rule",
    ];

    /// <summary>Writes gaps, one after another.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="gaps">The gaps.</param>
    public static void Write(TextWriter writer, IEnumerable<Gap> gaps)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(gaps);
        CsvLine.Write(writer, Names);
        foreach (var gap in gaps)
        {
            CsvLine.Write(writer, Fields(gap));
        }
    }

    private static IEnumerable<string> Fields(Gap gap)
    {
        var shortage = gap.Shortage;
        return
        [
            LocalDatePattern.Iso.Format(gap.During.Start),
            LocalDatePattern.Iso.Format(gap.During.End),
            .. Bounds(shortage.Lacking),
            .. Bounds(shortage.People),
            .. Bounds(shortage.Places),
            Listed(shortage.Needs),
            Number(shortage.NeedCount),
            Listed(shortage.Offers),
            Number(shortage.OfferCount),
            Listed(shortage.PossibleOffers),
            Number(shortage.PossibleOfferCount),
            Listed(shortage.Missing),
            gap.Rule.Id.Value,
        ];
    }

    private static IEnumerable<string> Bounds(Headcount amount) =>
        [Number(amount.Least), amount.Most is { } most ? Number(most) : ""];

    private static string Listed<T>(IEnumerable<T> ids) => string.Join(';', ids);

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
