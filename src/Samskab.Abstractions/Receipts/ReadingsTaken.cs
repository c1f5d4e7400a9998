using Samskab.Facts;
using Samskab.RuleBooks;
using Samskab.Sources;
using Samskab.Values;

namespace Samskab.Receipts;

/// <summary>What was taken of an interpretation, by the grounds of a book and by what was derived for it.</summary>
/// <param name="Interpretation">The interpretation.</param>
/// <param name="Options">The options taken: none where nothing rests on it, several where statements were derived by different ones.</param>
public sealed record ReadingsTaken(InterpretationId Interpretation, ValueList<string> Options)
{
    /// <summary>The interpretation.</summary>
    public InterpretationId Interpretation
    {
        get;
        init => field = Identifier.Given(value);
    } = Identifier.Given(Interpretation);

    internal static ValueList<ReadingsTaken> Of(RuleBook book, ValueList<Statement> statements)
    {
        var taken = OfGrounds(book).Concat(statements.SelectMany(statement => statement.Readings)).ToList();
        return book
            .Contents.Interpretations.Select(interpretation => interpretation.Id)
            .Concat(taken.Select(reading => reading.Interpretation).Order())
            .Distinct()
            .Select(id => new ReadingsTaken(id, OptionsOf(id, taken)))
            .ToValueList();
    }

    private static IEnumerable<Reading> OfGrounds(RuleBook book) =>
        book.Contents.Blocks.SelectMany(block =>
            block.Readings.Concat(block.Grounds.SelectMany(ground => ground.Readings))
        );

    private static ValueList<string> OptionsOf(InterpretationId id, List<Reading> taken) =>
        taken
            .Where(reading => reading.Interpretation == id)
            .Select(reading => reading.Option)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .ToValueList();
}
