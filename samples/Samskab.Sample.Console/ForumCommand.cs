using NodaTime;
using Samskab.Collaborations;
using Samskab.Forums;
using Samskab.Texts;

namespace Samskab.Sample;

/// <summary>Shows a forum as it is on a day.</summary>
internal static class ForumCommand
{
    internal static int Run(HostContext host, string file, string id, LocalDate? on, OutputFormat format)
    {
        if (DocumentInput.ReadWhole(host, file) is not { } report)
        {
            return HostContext.UsageIsWrong;
        }
        ProblemList.Warn(host, report);
        if ((on ?? report.Value.AsOf) is not { } date)
        {
            return host.WrongUsage(host.Wording.Say("host.no-date", ("file", file)));
        }
        if (Find(report.Value, id) is not { } forum)
        {
            return host.WrongUsage(NotKnown(host, report.Value, id));
        }
        host.Write([ForumPage.Of(forum, report.Value, date, host.Wording)], format);
        return report.IsGood ? HostContext.Done : HostContext.DocumentHasProblems;
    }

    /// <summary>The forum of an id that a command line names, or null where there is none.</summary>
    internal static Forum? Find(Collaboration collaboration, string id) =>
        ForumId.TryParse(id, null, out var forum) ? collaboration.Forums.Find(forum) : null;

    /// <summary>Says that a forum is none of those that there are.</summary>
    internal static string NotKnown(HostContext host, Collaboration collaboration, string id) =>
        KnownIds.NotKnown(host.Wording, "host.no-forum", id, collaboration.Forums.Select(one => one.Id.Value));
}
