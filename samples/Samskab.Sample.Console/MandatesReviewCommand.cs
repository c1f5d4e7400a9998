using NodaTime;
using Samskab.Areas;
using Samskab.Authority;
using Samskab.Collaborations;
using Samskab.Imports;
using Samskab.Oversight;
using Samskab.Texts;
using Samskab.Themes;

namespace Samskab.Sample;

/// <summary>Tells what the mandates of a document leave unclear in some days.</summary>
internal sealed class MandatesReviewCommand(HostContext host, MandatesOptions options)
{
    internal int Run(OutputFormat format)
    {
        if (DocumentInput.ReadWhole(host, options.File) is not { } report)
        {
            return HostContext.UsageIsWrong;
        }
        if ((options.From ?? report.Value.AsOf) is not { } from)
        {
            return report.IsGood
                ? host.WrongUsage(host.Wording.Say("host.no-first-day", ("file", options.File)))
                : DocumentInput.Undated(host, report, options.File);
        }
        var until = options.Until ?? AYearAfter(from);
        return Wrong(report.Value, from, until) is { } wrong
            ? host.WrongUsage(wrong)
            : Tell(report.Then(its => MandateRegister.Of(its)), Scope(from, until), format);
    }

    private int Tell(ImportReport<MandateRegister> whole, FindingsScope scope, OutputFormat format)
    {
        var read = options.AsKnownAt is { } moment ? whole with { Value = whole.Value.AsKnownAt(moment) } : whole;
        var findings = MandateFindings.Of(read.Value, scope);
        if (format == OutputFormat.Json)
        {
            host.WriteJson(json =>
                MandateFindingsJson.Write(json, findings, read, host.Wording, options.Top, options.Kinds)
            );
        }
        else
        {
            ProblemList.Warn(host, read);
            host.Write(
                [MandateFindingsPage.Of(findings, read.Value, host.Wording, options.Top, options.Kinds)],
                format
            );
        }
        return read.IsGood ? HostContext.Done : HostContext.DocumentHasProblems;
    }

    private FindingsScope Scope(LocalDate from, LocalDate until) =>
        new(from, until)
        {
            Power = options.Power,
            Matter = options.Matter is { } matter ? new MatterId(matter) : null,
            Area = options.Area is { } area ? new AreaId(area) : null,
        };

    private string? Wrong(Collaboration collaboration, LocalDate from, LocalDate until) =>
        until < from
            ? CommandTree.UntilBeforeFrom(host.Wording, until, from)
            : MandatesIds.Wrong(host.Wording, collaboration, options);

    private static LocalDate AYearAfter(LocalDate day) =>
        day.Year < LocalDate.MaxIsoValue.Year ? day.PlusYears(1) : LocalDate.MaxIsoValue;
}
