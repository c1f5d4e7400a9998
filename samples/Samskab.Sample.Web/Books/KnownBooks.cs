using Samskab.CoCreation;
using Samskab.Funds;
using Samskab.Receipts;
using Samskab.RuleBooks;

namespace Samskab.Sample.Web.Books;

/// <summary>The rule books that the host asks and replays by.</summary>
/// <param name="usual">The book where a request names none.</param>
internal sealed class KnownBooks(RuleBookVersions usual)
{
    internal IReadOnlyList<RuleBookVersions> All { get; } = [usual, ThematicFundBook.Versions];

    /// <summary>The books by which a receipt may be replayed: all, and co-creation with the readings of the receipt.</summary>
    internal IEnumerable<RuleBookVersions> For(Receipt receipt) =>
        CoCreationBook.OfVersion(receipt.Verdict.BookVersion) is { } read ? [.. All, new RuleBookVersions(read)] : All;

    /// <summary>The ids, as a message lists them.</summary>
    internal string Names => string.Join(", ", All.Select(book => book.Id));

    /// <summary>The book of an id, or null where it is not known.</summary>
    internal RuleBookVersions? Find(RuleBookId id) => All.FirstOrDefault(book => book.Id == id);

    /// <summary>The book where a request names none.</summary>
    internal RuleBookVersions Usual => usual;
}
