using NodaTime;
using NodaTime.Text;
using Samskab.Areas;
using Samskab.Collaborations;
using Samskab.Oversight;
using Samskab.Sample.Web.Documents;
using Samskab.Sample.Web.Problems;
using Samskab.Themes;

namespace Samskab.Sample.Web.Mandates;

/// <summary>What of the mandates a request has reviewed: its query, held against the document that it is about.</summary>
internal sealed class MandateReviewQuery(IQueryCollection query)
{
    internal static readonly string[] Names = ["from", "until", "matter", "area"];

    private readonly QueryParameters parameters = new(query);

    /// <summary>What is looked through, or why it cannot be.</summary>
    internal (FindingsScope? Scope, WebProblem? Problem) In(Collaboration collaboration) =>
        !RequestDay.TryParse(parameters["from"], out var first) ? (null, RequestDay.Bad(parameters["from"]))
        : !RequestDay.TryParse(parameters["until"], out var last) ? (null, RequestDay.Bad(parameters["until"]))
        : (first ?? collaboration.AsOf) is not { } from ? (null, Missing)
        : last < from ? (null, Earlier(last.Value, from))
        : Unknown(collaboration) is { } problem ? (null, problem)
        : (Scope(from, last ?? AYearAfter(from)), null);

    private FindingsScope Scope(LocalDate from, LocalDate until) =>
        new(from, until)
        {
            Matter = parameters["matter"] is { } matter ? new MatterId(matter) : null,
            Area = parameters["area"] is { } area ? new AreaId(area) : null,
        };

    private WebProblem? Unknown(Collaboration collaboration) =>
        parameters.NotOf("matter", collaboration.Matters) ?? parameters.NotOf("area", collaboration.Areas);

    private static LocalDate AYearAfter(LocalDate day) =>
        day.Year < LocalDate.MaxIsoValue.Year ? day.PlusYears(1) : LocalDate.MaxIsoValue;

    private static WebProblem Missing { get; } =
        new(StatusCodes.Status400BadRequest, "no-date") { Permitted = $"from={RequestDay.Example}" };

    private static WebProblem Earlier(LocalDate last, LocalDate first) =>
        new(StatusCodes.Status400BadRequest, "until-before-from")
        {
            Value = LocalDatePattern.Iso.Format(last),
            Permitted = ">= " + LocalDatePattern.Iso.Format(first),
        };
}
