using System.Globalization;
using NodaTime;
using Samskab.Areas;
using Samskab.Collaborations;
using Samskab.Imports;
using Samskab.Overlaps;
using Samskab.Texts;
using Samskab.Themes;

namespace Samskab.Sample;

/// <summary>Tells which offers overlap: how many, and the gravest in full.</summary>
internal sealed class OverlapsCommand(HostContext host, OverlapsOptions options)
{
    // Some minutes' work; offers that are all alike are soon more.
    private const long MostPairs = 1_000_000_000;

    internal int Run(OutputFormat format)
    {
        ImportReport<Collaboration>? report = null;
        OverlapOverview? overview = null;
        var exit = OverlapsProgress.Show(
            host,
            shown =>
            {
                report = DocumentInput.ReadWhole(host, options.File);
                shown.Finds();
                return report is null ? HostContext.UsageIsWrong : Find(report, out overview);
            }
        );
        return overview is null ? exit : Tell(overview, report!, format);
    }

    private int Find(ImportReport<Collaboration> report, out OverlapOverview? overview)
    {
        overview = null;
        if ((options.From ?? report.Value.AsOf) is not { } from)
        {
            return DocumentInput.Undated(host, report, options.File);
        }
        if (WrongUsage(report.Value, from) is { } wrong)
        {
            return host.WrongUsage(wrong);
        }
        var overlaps = OfferOverlaps.In(report.Value, Scope(from));
        if (overlaps.PairsToVisit > MostPairs)
        {
            return host.WrongUsage(TooMany(overlaps.PairsToVisit));
        }
        overview = OverlapOverview.Of(report.Value, overlaps, options.Top, options.WithClusters);
        return HostContext.Done;
    }

    private string TooMany(long pairs) =>
        host.Wording.Say("host.too-many-pairs", ("count", Grouped(pairs)), ("most", Grouped(MostPairs)));

    private static string Grouped(long number) =>
        number.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', ' ');

    private string? WrongUsage(Collaboration collaboration, LocalDate from) =>
        options.Until < from
            ? CommandTree.UntilBeforeFrom(host.Wording, options.Until.Value, from)
            : KnownIds.Wrong(host.Wording, collaboration, options.Area, options.Theme);

    private OverlapScope Scope(LocalDate from) =>
        new(from, options.Until)
        {
            Area = options.Area is { } area ? new AreaId(area) : null,
            Theme = options.Theme is { } theme ? new ThemeId(theme) : null,
            WithJustified = options.WithJustified,
        };

    private int Tell(OverlapOverview overview, ImportReport<Collaboration> report, OutputFormat format)
    {
        switch (format)
        {
            case OutputFormat.Json:
                host.WriteJson(json => OverlapJson.Write(json, overview, report, host.Wording));
                break;
            case OutputFormat.Csv:
                ProblemList.Warn(host, report);
                OverlapCsv.Write(host.Streams.Output, overview);
                break;
            default:
                ProblemList.Warn(host, report);
                host.Write([OverlapPage.Of(overview, host.Wording)], format);
                break;
        }
        return report.IsGood ? HostContext.Done : HostContext.DocumentHasProblems;
    }
}
