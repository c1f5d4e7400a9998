using NodaTime;
using Samskab.Collaborations;
using Samskab.Imports;
using Samskab.Offers;
using Samskab.RuleBooks;

namespace Samskab.Sample;

/// <summary>A document on a day, with the version of the rule book that is valid then.</summary>
/// <param name="Report">What came of the document.</param>
/// <param name="On">The day.</param>
/// <param name="Book">The version of the book.</param>
internal sealed record Situation(ImportReport<Collaboration> Report, LocalDate On, RuleBook Book)
{
    internal int Exit => Report.IsGood ? HostContext.Done : HostContext.DocumentHasProblems;

    /// <summary>Reads a document and calls for what is to be done with it; where it cannot be, it is said why.</summary>
    internal static int With(
        HostContext host,
        string file,
        LocalDate? on,
        RuleBookVersions versions,
        Func<Situation, int> then
    )
    {
        if (DocumentInput.ReadWhole(host, file) is not { } report)
        {
            return HostContext.UsageIsWrong;
        }
        if ((on ?? report.Value.AsOf) is not { } date)
        {
            return DocumentInput.Undated(host, report, file);
        }
        return HostBooks.On(host, versions, date) is { } book
            ? then(new(report, date, book))
            : HostContext.UsageIsWrong;
    }

    /// <summary>The initiatives, or the one of an id; null where there is none of it, and then that has been said.</summary>
    internal IReadOnlyList<Initiative>? Chosen(HostContext host, string? id)
    {
        var all = Report.Value.Initiatives;
        if (id is null)
        {
            return [.. all];
        }
        if (InitiativeId.TryParse(id, null, out var known) && all.Find(known) is { } one)
        {
            return [one];
        }
        var ids = string.Join(", ", all.Select(initiative => initiative.Id));
        host.WrongUsage(host.Wording.Say("host.no-initiative", ("id", id), ("ids", ids)));
        return null;
    }
}
