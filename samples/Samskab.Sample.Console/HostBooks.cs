using NodaTime;
using Samskab.CoCreation;
using Samskab.Decisions;
using Samskab.Documents;
using Samskab.Funds;
using Samskab.Receipts;
using Samskab.RuleBooks;
using Samskab.Values;

namespace Samskab.Sample;

/// <summary>The rule books that can be asked by, and the facts that documents may therefore state.</summary>
internal static class HostBooks
{
    internal static ValueList<RuleBookVersions> All { get; } = [CoCreationBook.Versions, ThematicFundBook.Versions];

    /// <summary>The books that receipts may be of: those that can be asked by, and that of decisions, which follows from documents alone.</summary>
    internal static ValueList<RuleBookVersions> OfReceipts { get; } = [.. All, DecisionBook.Versions];

    internal static DocumentVocabulary Vocabulary { get; } =
        new() { Facts = [.. new DocumentVocabulary().Facts, .. ThematicFundFacts.All] };

    /// <summary>The books by which a receipt may be replayed: all, and those of its own readings.</summary>
    internal static IEnumerable<RuleBookVersions> For(Receipt receipt) =>
        [
            .. OfReceipts,
            .. new[]
            {
                CoCreationBook.OfVersion(receipt.Verdict.BookVersion),
                DecisionBook.OfVersion(receipt.Verdict.BookVersion),
            }
                .OfType<RuleBook>()
                .Select(read => new RuleBookVersions(read)),
        ];

    /// <summary>The book of an id; that of co-creation where none is given.</summary>
    internal static RuleBookVersions Named(string? id) => All.FirstOrDefault(one => one.Id.Value == id) ?? All[0];

    /// <summary>The version of a book that is valid on a day, or null; then it has been said which days are permitted.</summary>
    internal static RuleBook? On(HostContext host, RuleBookVersions versions, LocalDate date)
    {
        if (versions.On(date) is { } book)
        {
            return book;
        }
        var first = host.Wording.Of(versions[0].Contents.ValidFrom);
        host.WrongUsage(host.Wording.Say("host.no-version", ("date", host.Wording.Of(date)), ("first", first)));
        return null;
    }
}
