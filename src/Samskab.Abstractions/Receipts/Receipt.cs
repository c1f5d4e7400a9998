using System.Text.Json;
using NodaTime;
using Samskab.Facts;
using Samskab.RuleBooks;
using Samskab.Values;
using Samskab.Verdicts;

namespace Samskab.Receipts;

/// <summary>A verdict with all that is needed to give it again, byte for byte, somewhere else and at another time.</summary>
/// <remarks>
/// It holds what the statements hold and nothing else about the subject: no name, and nothing of statements about the facts of
/// other books. <see cref="Checksum"/> tells damage and no forgery: whoever changes a receipt can make a new one. A host that must know who
/// made a receipt signs the bytes of <see cref="ReceiptJson"/>.
/// </remarks>
public sealed record Receipt
{
    /// <summary>The version of the library that gave the verdict.</summary>
    public required string LibraryVersion { get; init; }

    /// <summary>The version of the time zone database that was at hand.</summary>
    public required string TimeZones { get; init; }

    /// <summary>The documents that the book cites, in its order.</summary>
    public required ValueList<CitedSource> Sources { get; init; }

    /// <summary>Each interpretation of the book with what was taken of it, in the order of the book.</summary>
    public required ValueList<ReadingsTaken> Readings { get; init; }

    /// <summary>The numbers that the caller went by, by name.</summary>
    public ValueList<NamedThreshold> Thresholds { get; init; }

    /// <summary>All that was said about the facts of the book, also what does not hold on the day, in one order whatever that of the caller.</summary>
    public required ValueList<Statement> Statements { get; init; }

    /// <summary>The verdict; it says of which book and version it is, about which subject, and for which day.</summary>
    /// <exception cref="ArgumentException">The verdict is about nothing: its subject has no id.</exception>
    public required Verdict Verdict
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            ArgumentException.ThrowIfNullOrEmpty(value.Subject);
            field = value;
        }
    }

    /// <summary>The SHA-256 of everything else, as <c>sha256:</c> and 64 digits: no signature.</summary>
    public string Checksum => ReceiptJson.ChecksumOf(this);

    /// <summary>The receipt of the verdict about a subject on a day.</summary>
    /// <param name="book">The version of the book.</param>
    /// <param name="subject">The id of the subject.</param>
    /// <param name="statements">What is said about its facts, in any order, as the verdict was given from; those about facts of other books are left out.</param>
    /// <param name="on">The day.</param>
    /// <param name="thresholds">The numbers that facts were derived by, each name once. Default: none.</param>
    /// <param name="timeZones">The version of the time zone database. Default: that of <see cref="DateTimeZoneProviders.Tzdb"/>.</param>
    /// <exception cref="ArgumentException">The subject has no id, or a threshold stands twice.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The book is not valid on the day.</exception>
    public static Receipt Of(
        RuleBook book,
        string subject,
        IEnumerable<Statement> statements,
        LocalDate on,
        ValueList<NamedThreshold> thresholds = default,
        string? timeZones = null
    )
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(statements);
        var said = Ordered(book, statements);
        return new()
        {
            LibraryVersion = Library.Version,
            TimeZones = timeZones ?? DateTimeZoneProviders.Tzdb.VersionId,
            Sources = book.Contents.Sources.Select(source => new CitedSource(source.Id, source.Title)).ToValueList(),
            Readings = ReadingsTaken.Of(book, said),
            Thresholds = Ordered(thresholds),
            Statements = said,
            Verdict = book.Assess(subject, said, on),
        };
    }

    /// <summary>Gives the verdict again, by the version of the book that gave it.</summary>
    /// <param name="books">The versions of the books at hand; several may be of one book.</param>
    public Replayed Replay(params IEnumerable<RuleBookVersions> books)
    {
        ArgumentNullException.ThrowIfNull(books);
        var known = books.ToList();
        var versions = known.Where(book => book.Id == Verdict.Book).SelectMany(book => book).ToList();
        return versions.Count == 0
                ? new Replayed.NoSuchBook(Verdict.Book, [.. known.Select(book => book.Id).Distinct().Order()])
            : versions.Find(book => book.Version == Verdict.BookVersion) is { } version ? Replay(version)
            : new Replayed.NoSuchVersion(
                Verdict.Book,
                Verdict.BookVersion,
                [.. versions.Select(book => book.Version).Distinct()]
            );
    }

    private Replayed Replay(RuleBook book)
    {
        if (!book.IsValidOn(Verdict.On))
        {
            return new Replayed.NotValidOn(book.Id, book.Version, Verdict.On);
        }
        var again = book.Assess(Verdict.Subject, Statements, Verdict.On);
        return Bytes(again).AsSpan().SequenceEqual(Bytes(Verdict))
            ? new Replayed.Same(again)
            : new Replayed.Different(again, again.Since(Verdict));
    }

    private static byte[] Bytes(Verdict verdict) => JsonSerializer.SerializeToUtf8Bytes(verdict, VerdictJson.Verdict);

    // Statements that count alike stand in a verdict in the order they were given: a receipt gives them in one order.
    private static ValueList<Statement> Ordered(RuleBook book, IEnumerable<Statement> statements) =>
        statements
            .Where(statement => book.Facts.Find(statement.Fact) is not null)
            .OrderBy(statement => book.Facts.NumberOf(statement.Fact))
            .ThenBy(statement => JsonSerializer.Serialize(statement, VerdictJson.Statement), StringComparer.Ordinal)
            .ToValueList();

    private static ValueList<NamedThreshold> Ordered(ValueList<NamedThreshold> thresholds)
    {
        var twice = thresholds
            .GroupBy(one => one.Name, StringComparer.Ordinal)
            .FirstOrDefault(group => group.Count() > 1);
        return twice is null
            ? thresholds.OrderBy(one => one.Name, StringComparer.Ordinal).ToValueList()
            : throw new ArgumentException(
                $"Threshold {twice.Key} stands {twice.Count()} times. Permitted: each threshold once.",
                nameof(thresholds)
            );
    }
}
