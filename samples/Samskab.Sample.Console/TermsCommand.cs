using NodaTime;
using Samskab.Collaborations;
using Samskab.Forums;
using Samskab.Texts;

namespace Samskab.Sample;

/// <summary>Shows the terms of reference of a forum, or what has changed from one version to another.</summary>
internal sealed class TermsCommand(HostContext host, TermsOptions options)
{
    internal int Run(OutputFormat format)
    {
        if (format == OutputFormat.Json)
        {
            return host.WrongUsage(host.Wording.Say("host.terms-format"));
        }
        if (DocumentInput.ReadWhole(host, options.File) is not { } report)
        {
            return HostContext.UsageIsWrong;
        }
        ProblemList.Warn(host, report);
        if ((options.On ?? report.Value.AsOf) is not { } date)
        {
            return host.WrongUsage(host.Wording.Say("host.no-date", ("file", options.File)));
        }
        if (ForumCommand.Find(report.Value, options.Forum) is not { } forum)
        {
            return host.WrongUsage(ForumCommand.NotKnown(host, report.Value, options.Forum));
        }
        if (Wrong(forum, date) is { } wrong)
        {
            return host.WrongUsage(wrong);
        }
        host.Write([PageOf(forum, report.Value, date)], format);
        return report.IsGood ? HostContext.Done : HostContext.DocumentHasProblems;
    }

    private Page PageOf(Forum forum, Collaboration collaboration, LocalDate on)
    {
        var terms = Chosen(forum, on)!;
        return options.Compare is { } other
            ? TermsComparisonPage.Of(forum, TermsComparison.Between(Named(forum, other)!, terms), host.Wording)
            : TermsPage.Of(forum, terms, collaboration, on, host.Wording);
    }

    private TermsOfReference? Chosen(Forum forum, LocalDate on) =>
        options.Version is { } version
            ? Named(forum, version)
            : forum.On(on).Terms.Match(its => its.Terms, _ => null, _ => (TermsOfReference?)null, _ => null);

    private static TermsOfReference? Named(Forum forum, string version) =>
        forum.Terms?.FirstOrDefault(terms => terms.Version == version);

    /// <summary>What is wrong with the versions that are asked for, or null where nothing is.</summary>
    private string? Wrong(Forum forum, LocalDate on)
    {
        if (forum.Terms is not { Count: > 0 } all)
        {
            return host.Wording.Say("host.no-terms", ("id", options.Forum));
        }
        var versions = string.Join(", ", all.Select(terms => terms.Version));
        var unknown = new[] { options.Version, options.Compare }
            .OfType<string>()
            .FirstOrDefault(version => Named(forum, version) is null);
        return unknown is not null
                ? host.Wording.Say(
                    "host.no-terms-version",
                    ("id", options.Forum),
                    ("version", unknown),
                    ("versions", versions)
                )
            : Chosen(forum, on) is null
                ? host.Wording.Say("host.which-terms", ("date", host.Wording.Of(on)), ("versions", versions))
            : null;
    }
}
