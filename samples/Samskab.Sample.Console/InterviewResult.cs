using Samskab.CoCreation;
using Samskab.Facts;
using Samskab.Interviews;
using Samskab.Receipts;
using Samskab.RuleBooks;
using Samskab.Texts;
using Samskab.Values;
using Samskab.Verdicts;

namespace Samskab.Sample;

/// <summary>What came of an interview.</summary>
internal sealed record InterviewResult
{
    internal required InterviewCase About { get; init; }

    internal required RuleBook Book { get; init; }

    internal required Interview Interview { get; init; }

    internal required ValueList<Statement> Statements { get; init; }

    internal required Verdict Verdict { get; init; }

    internal required InterviewEnding Ending { get; init; }

    private string Id => About.Initiative.Id.Value;

    internal static InterviewResult Of(InterviewCase about, RuleBook book, Interview interview)
    {
        ValueList<Statement> said = [.. about.Statements(book)];
        var verdict = book.Assess(about.Initiative.Id.Value, said, about.On);
        return new()
        {
            About = about,
            Book = book,
            Interview = interview,
            Statements = said,
            Verdict = verdict,
            Ending = InterviewEnding.Of(interview, said, verdict, book),
        };
    }

    internal Receipt Receipt() => Receipts.Receipt.Of(Book, Id, Statements, About.On);

    internal Page Page(Wording wording) =>
        Book.Id == CoCreationBook.Versions.Id
            ? InitiativePage.Of(About.Subject, Verdict, Book, wording)
            : VerdictPage.Of(Verdict, Book, About.Initiative.Name, wording);
}
