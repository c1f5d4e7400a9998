using System.Diagnostics;
using NodaTime;
using Samskab.RuleBooks;
using Samskab.Values;
using Samskab.Verdicts;

namespace Samskab.Receipts;

/// <summary>What came of giving the verdict of a receipt again.</summary>
public abstract record Replayed
{
    private Replayed() { }

    /// <summary>The verdict is the same, byte for byte.</summary>
    /// <param name="Verdict">The verdict.</param>
    public sealed record Same(Verdict Verdict) : Replayed;

    /// <summary>The verdict is another one, although the book and its version are called the same.</summary>
    /// <param name="Verdict">The verdict as it is given now.</param>
    /// <param name="Change">What has changed since the receipt; empty where only readings differ, or statements that do not count.</param>
    public sealed record Different(Verdict Verdict, VerdictChange Change) : Replayed;

    /// <summary>The book is not at hand.</summary>
    /// <param name="Book">The book of the receipt.</param>
    /// <param name="AtHand">The books that are, by id.</param>
    public sealed record NoSuchBook(RuleBookId Book, ValueList<RuleBookId> AtHand) : Replayed
    {
        /// <summary>The book of the receipt.</summary>
        public RuleBookId Book
        {
            get;
            init => field = Identifier.Given(value);
        } = Identifier.Given(Book);

        /// <summary>The books that are at hand, by id.</summary>
        public ValueList<RuleBookId> AtHand
        {
            get;
            init => field = Identifier.Given(value);
        } = Identifier.Given(AtHand);
    }

    /// <summary>The book is at hand, and that version of it is not.</summary>
    /// <param name="Book">The book.</param>
    /// <param name="Version">The version of the receipt.</param>
    /// <param name="AtHand">The versions that are at hand.</param>
    public sealed record NoSuchVersion(RuleBookId Book, string Version, ValueList<string> AtHand) : Replayed
    {
        /// <summary>The book.</summary>
        public RuleBookId Book
        {
            get;
            init => field = Identifier.Given(value);
        } = Identifier.Given(Book);
    }

    /// <summary>The version is at hand, and it is not valid on the day of the verdict: its days were changed since.</summary>
    /// <param name="Book">The book.</param>
    /// <param name="Version">The version.</param>
    /// <param name="On">The day.</param>
    public sealed record NotValidOn(RuleBookId Book, string Version, LocalDate On) : Replayed
    {
        /// <summary>The book.</summary>
        public RuleBookId Book
        {
            get;
            init => field = Identifier.Given(value);
        } = Identifier.Given(Book);
    }

    /// <summary>What the case at hand makes of it.</summary>
    /// <typeparam name="T">The kind of result.</typeparam>
    /// <param name="same">For the same verdict.</param>
    /// <param name="different">For another verdict.</param>
    /// <param name="noSuchBook">For a book that is not at hand.</param>
    /// <param name="noSuchVersion">For a version that is not at hand.</param>
    /// <param name="notValidOn">For a version that is not valid on the day.</param>
    public T Match<T>(
        Func<Same, T> same,
        Func<Different, T> different,
        Func<NoSuchBook, T> noSuchBook,
        Func<NoSuchVersion, T> noSuchVersion,
        Func<NotValidOn, T> notValidOn
    )
    {
        ArgumentNullException.ThrowIfNull(same);
        ArgumentNullException.ThrowIfNull(different);
        ArgumentNullException.ThrowIfNull(noSuchBook);
        ArgumentNullException.ThrowIfNull(noSuchVersion);
        ArgumentNullException.ThrowIfNull(notValidOn);
        return this switch
        {
            Same its => same(its),
            Different its => different(its),
            NoSuchBook its => noSuchBook(its),
            NoSuchVersion its => noSuchVersion(its),
            NotValidOn its => notValidOn(its),
            _ => throw new UnreachableException(),
        };
    }
}
