using Samskab.RuleBooks;
using Samskab.Values;
using Samskab.Verdicts;

namespace Samskab.Texts;

/// <summary>Tells a verdict to somebody who has never seen the rule book.</summary>
/// <remarks>
/// What the answer is and why, on which words of which page, what is assumed, what pulls in different directions, what is
/// still open and who can answer it, and what the source advises.
/// </remarks>
public static class VerdictPage
{
    /// <summary>The page of a verdict.</summary>
    /// <param name="verdict">The verdict.</param>
    /// <param name="book">The version of the book that gave it.</param>
    /// <param name="name">The name of the subject, as people know it.</param>
    /// <param name="wording">The language.</param>
    /// <param name="nameOf">What people call a part that a statement was derived from; by default its path.</param>
    /// <param name="further">What else is advised; told after the steps. By default nothing.</param>
    /// <exception cref="ArgumentException">The verdict is another book's, or another version's.</exception>
    public static Page Of(
        Verdict verdict,
        RuleBook book,
        string name,
        Wording wording,
        Func<string, string>? nameOf = null,
        ValueList<Section> further = default
    )
    {
        ArgumentNullException.ThrowIfNull(verdict);
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(wording);
        var teller = new VerdictTeller(verdict, book, wording, book.Explain(verdict), nameOf ?? (path => path));
        ValueList<Section> all =
        [
            teller.Headline(),
            teller.Why(),
            teller.Assumed(),
            teller.AlreadyKnown(),
            teller.Tensions(),
            teller.Disagreements(),
            teller.WayForward(),
            teller.Steps(),
            .. further,
            teller.Readings(),
        ];
        return new(name, [.. all.Where(section => section.Entries.Count > 0)]);
    }
}
