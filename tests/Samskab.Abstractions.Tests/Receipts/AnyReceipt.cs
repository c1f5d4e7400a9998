using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Samskab.Facts;
using Samskab.Receipts;
using Samskab.RuleBooks;
using Samskab.Rules;
using Samskab.Sources;
using Samskab.Values;

namespace Samskab.Abstractions.Tests.Receipts;

/// <summary>A receipt of any book and any statements about its facts, with the book that gave it.</summary>
internal sealed record AnyReceipt(RuleBook Book, ValueList<Statement> Statements, Receipt Receipt)
{
    private static readonly LocalDate?[] Days =
    [
        null,
        HostBook.Day.PlusDays(-9),
        HostBook.Day,
        HostBook.Day.PlusDays(9),
    ];
    private static readonly Reading Read = new(new("hall/open"), "always");

    public static Gen<AnyReceipt> Any { get; } =
        from one in AnyBook.OfBlocks
        from statements in OfOne(one.Deciding).ListOf()
        from subject in Gen.Elements("hallen", "a \"b\" </æøå> \u2028", "1")
        select new AnyReceipt(one.Book, [.. statements], Of(one.Book, subject, statements));

    private static Receipt Of(RuleBook book, string subject, IEnumerable<Statement> statements) =>
        Receipt.Of(book, subject, statements, HostBook.Day, [new("MinShare", "0.60"), new("Max", "2")], "2025b");

    private static Gen<Statement> OfOne(ValueList<FactKey> keys) =>
        from key in Gen.Elements<FactKey>(keys)
        from answer in Gen.Elements(Answer.No, Answer.Unknown, Answer.Yes)
        from party in Gen.Elements<Party?>(null, HostBook.Club, HostBook.Board)
        from days in Gen.Elements(Days).Two()
        from basis in Gen.Elements(Basis.Stated, Basis.Derived, Basis.Assumed)
        from evidence in Gen.SubListOf<Evidence>(
            new Evidence.Note("Aftalt på mødet."),
            new Evidence.Part("actors/hallen"),
            new Evidence.Quoted(HostBook.Sentence)
        )
        select new Statement
        {
            Fact = key,
            Answer = answer,
            By = party,
            From = days.Item1,
            Until = days.Item2,
            Basis = basis,
            Evidence = [.. evidence],
            Readings = basis == Basis.Derived ? [Read] : [],
        };
}
