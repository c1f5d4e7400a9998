using NodaTime;
using Samskab.Areas;
using Samskab.Collaborations;
using Samskab.Imports;
using Samskab.Supply;
using Samskab.Texts;
using Samskab.Themes;
using Samskab.Values;

namespace Samskab.Sample;

/// <summary>Tells who lacks a place in some days: which needs, for how long, and which offers are full.</summary>
internal sealed class GapsCommand(HostContext host, GapsOptions options)
{
    internal static int Run(HostContext host, GapsOptions options, OutputFormat format) =>
        new GapsCommand(host, options).Run(format);

    private int Run(OutputFormat format)
    {
        if (Contradiction() is { } message)
        {
            return host.WrongUsage(message);
        }
        if (DocumentInput.ReadWhole(host, options.File) is not { } report)
        {
            return HostContext.UsageIsWrong;
        }
        if ((options.From ?? options.On ?? report.Value.AsOf) is not { } first)
        {
            return DocumentInput.Undated(host, report, options.File);
        }
        return KnownIds.Wrong(host.Wording, report.Value, options.Area, options.Theme) is { } wrong
            ? host.WrongUsage(wrong)
            : Tell(report, new(first, options.Until ?? first), format);
    }

    private string? Contradiction() =>
        options switch
        {
            { On: not null, From: not null } or { On: not null, Until: not null } => host.Wording.Say(
                "host.on-or-from"
            ),
            { From: null, Until: not null } or { From: not null, Until: null } => host.Wording.Say(
                "host.from-and-until"
            ),
            { From: { } from, Until: { } until } when until < from => host.Wording.Say(
                "host.until-is-earlier",
                ("from", host.Wording.Of(from)),
                ("until", host.Wording.Of(until))
            ),
            _ => null,
        };

    private int Tell(ImportReport<Collaboration> report, DateInterval days, OutputFormat format)
    {
        var filter = new GapFilter
        {
            Area = options.Area is { } area ? new AreaId(area) : null,
            Theme = options.Theme is { } theme ? new ThemeId(theme) : null,
        };
        var gaps = Gaps.In(report.Value, days, filter);
        if (format == OutputFormat.Json)
        {
            host.WriteJson(json => GapsJson.Write(json, gaps, days, report, host.Wording, options.Top));
        }
        else
        {
            ProblemList.Warn(host, report);
            Write(gaps, days, report.Value, format);
        }
        return report.IsGood ? HostContext.Done : HostContext.DocumentHasProblems;
    }

    private void Write(ValueList<Gap> gaps, DateInterval days, Collaboration collaboration, OutputFormat format)
    {
        if (format == OutputFormat.Csv)
        {
            GapsCsv.Write(host.Streams.Output, Gaps.GreatestFirst(gaps).Take(options.Top ?? gaps.Count));
            return;
        }
        host.Write(
            [
                GapsPage.Of(gaps, days, collaboration, host.Wording, options.Top),
                CitedSources.Page(gaps.Select(gap => gap.Rule).Distinct(), host.Wording),
            ],
            format
        );
    }
}
