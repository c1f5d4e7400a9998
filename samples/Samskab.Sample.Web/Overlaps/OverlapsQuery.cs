using NodaTime;
using NodaTime.Text;
using Samskab.Areas;
using Samskab.Collaborations;
using Samskab.Overlaps;
using Samskab.Sample.Web.Documents;
using Samskab.Sample.Web.Problems;
using Samskab.Themes;

namespace Samskab.Sample.Web.Overlaps;

/// <summary>Which overlaps a request asks for: its query, and the document that it is about.</summary>
internal sealed record OverlapsQuery
{
    internal const string From = "from";
    internal const string Until = "until";
    internal const string Area = "area";
    internal const string Theme = "theme";

    private const int MostListed = 30;

    private LocalDate? First { get; init; }

    private LocalDate? Last { get; init; }

    private string? NamedArea { get; init; }

    private string? NamedTheme { get; init; }

    /// <summary>What the query says, or why it is refused.</summary>
    internal static (OverlapsQuery? Query, WebProblem? Problem) Of(
        string? from,
        string? until,
        string? area = null,
        string? theme = null
    ) =>
        !RequestDay.TryParse(from, out var first) ? (null, RequestDay.Bad(from))
        : !RequestDay.TryParse(until, out var last) ? (null, RequestDay.Bad(until))
        : (
            new()
            {
                First = first,
                Last = last,
                NamedArea = area,
                NamedTheme = theme,
            },
            null
        );

    /// <summary>What is asked of a collaboration, or why it cannot be.</summary>
    internal (OverlapScope? Scope, WebProblem? Problem) In(Collaboration collaboration) =>
        (First ?? collaboration.AsOf) is not { } first ? (null, Missing)
        : Last < first ? (null, Earlier(Last.Value, first))
        : ProblemOf(collaboration) is { } problem ? (null, problem)
        : (
            new OverlapScope(first, Last)
            {
                Area = NamedArea is { } area ? new AreaId(area) : null,
                Theme = NamedTheme is { } theme ? new ThemeId(theme) : null,
            },
            null
        );

    private static WebProblem Missing { get; } =
        new(StatusCodes.Status400BadRequest, "no-date") { Permitted = $"{From}={RequestDay.Example}" };

    private static WebProblem Earlier(LocalDate last, LocalDate first) =>
        new(StatusCodes.Status400BadRequest, "until-before-from")
        {
            Value = LocalDatePattern.Iso.Format(last),
            Permitted = ">= " + LocalDatePattern.Iso.Format(first),
        };

    private WebProblem? ProblemOf(Collaboration collaboration) =>
        NamedArea is not null
        && !(AreaId.TryParse(NamedArea, null, out var area) && collaboration.Areas.Find(area) is not null)
            ? Unknown("unknown-area", NamedArea, collaboration.Areas.Nodes.Select(node => node.Id.Value))
        : NamedTheme is not null
        && !(ThemeId.TryParse(NamedTheme, null, out var theme) && collaboration.Themes.Find(theme) is not null)
            ? Unknown("unknown-theme", NamedTheme, collaboration.Themes.Nodes.Select(node => node.Id.Value))
        : null;

    private static WebProblem Unknown(string code, string id, IEnumerable<string> ids)
    {
        var listed = ids.Take(MostListed + 1).ToList();
        return new(StatusCodes.Status400BadRequest, code)
        {
            Value = id,
            Permitted = string.Join(", ", listed.Take(MostListed)) + (listed.Count > MostListed ? ", …" : ""),
        };
    }
}
