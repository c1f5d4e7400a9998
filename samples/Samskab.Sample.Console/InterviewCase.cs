using NodaTime;
using Samskab.CoCreation;
using Samskab.Collaborations;
using Samskab.Facts;
using Samskab.Offers;
using Samskab.RuleBooks;

namespace Samskab.Sample;

/// <summary>The initiative that an interview is about, in its document, with all that was said so far.</summary>
/// <param name="Parts">The document.</param>
/// <param name="Initiative">One of its initiatives.</param>
/// <param name="On">The day.</param>
internal sealed record InterviewCase(CollaborationParts Parts, Initiative Initiative, LocalDate On)
{
    /// <summary>The initiative in its collaboration.</summary>
    internal InitiativeIn Subject { get; } = new(Collaboration.Create(Parts).Value, Initiative);

    /// <summary>A new initiative in a document of its own.</summary>
    internal static InterviewCase Fresh(InitiativeId id, string name, LocalDate on) =>
        Of(new(), new() { Id = id, Name = name }, on);

    /// <summary>An initiative of a document.</summary>
    internal static InterviewCase Of(CollaborationParts parts, Initiative initiative, LocalDate on)
    {
        var others = parts.Initiatives.Where(other => other.Id != initiative.Id);
        return new(parts with { Initiatives = [.. others, initiative] }, initiative, on);
    }

    /// <summary>What is said and what follows from the document, as far as it follows for the book.</summary>
    internal IEnumerable<Statement> Statements(RuleBook book) =>
        book.Id == CoCreationBook.Versions.Id
            ? Initiative.Statements.Concat(CoCreationSources.With().SelectMany(source => source.Of(Subject)))
            : Initiative.Statements;

    /// <summary>The same case with one more answer, given on the day; it takes the place of one that the same party gave on that day.</summary>
    internal InterviewCase With(Statement answer)
    {
        var said = answer with { From = On };
        var others = Initiative.Statements.Where(other =>
            (other.Fact, other.By, other.From, other.Basis) != (said.Fact, said.By, said.From, said.Basis)
        );
        return Of(Parts, Initiative with { Statements = [.. others, said] }, On);
    }

    /// <summary>The document as it is saved: it describes the day of the interview, so that it is taken up again on that day.</summary>
    internal CollaborationParts ToSave() => Parts with { AsOf = Parts.AsOf > On ? Parts.AsOf : On };
}
