using NodaTime;
using NodaTime.Text;
using Samskab.RuleBooks;
using Samskab.Sample.Web.Problems;

namespace Samskab.Sample.Web.Documents;

/// <summary>The day that a request asks about: the one its query names, else the one of its document.</summary>
internal static class RequestDay
{
    internal const string Parameter = "on";

    /// <summary>How a day is written.</summary>
    internal const string Example = "2016-06-01";

    /// <summary>Whether the query names no day or a day of the calendar.</summary>
    internal static bool TryParse(string? on, out LocalDate? day)
    {
        var parsed = on is null ? null : LocalDatePattern.Iso.Parse(on);
        day = parsed is { Success: true } ? parsed.Value : null;
        return on is null || day is not null;
    }

    internal static WebProblem Bad(string? on) =>
        new(StatusCodes.Status400BadRequest, "bad-date") { Value = on, Permitted = Example };

    internal static WebProblem Missing { get; } =
        new(StatusCodes.Status400BadRequest, "no-date") { Permitted = Parameter + "=" + Example };

    internal static WebProblem WithoutRules(LocalDate day, RuleBookVersions versions) =>
        new(StatusCodes.Status400BadRequest, "no-version")
        {
            Value = LocalDatePattern.Iso.Format(day),
            Permitted = DaysOf(versions),
        };

    /// <summary>The days that a book has versions for.</summary>
    internal static string DaysOf(RuleBookVersions versions) =>
        ">= " + LocalDatePattern.Iso.Format(versions[0].Contents.ValidFrom);
}
