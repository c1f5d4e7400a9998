using System.Globalization;
using NodaTime.Text;
using Samskab.Offers;
using Samskab.Supply;

namespace Samskab.Sample;

/// <summary>Writes gaps as comma-separated values (RFC 4180), a line each, under a line of names.</summary>
/// <remarks>Lists of ids are separated by semicolons. A greatest number that is not known is left empty.</remarks>
internal static class GapsCsv
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

    internal static string Of(IEnumerable<Gap> gaps) => string.Concat(gaps.Select(Fields).Prepend(Names).Select(Line));

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

    private static string Line(IEnumerable<string> fields) => string.Join(',', fields.Select(Quoted)) + "\r\n";

    private static string Quoted(string field) =>
        field.AsSpan().IndexOfAny(",\"\r\n") < 0
            ? field
            : $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
