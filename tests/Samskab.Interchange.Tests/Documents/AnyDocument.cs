using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Samskab.Actors;
using Samskab.CoCreation;
using Samskab.Collaborations;
using Samskab.Facts;
using Samskab.Offers;
using Samskab.Rules;
using Samskab.Sources;
using Samskab.Values;

namespace Samskab.Tests.Documents;

/// <summary>Generates documents that can be written, with awkward texts and absent members.</summary>
internal static class AnyDocument
{
    private static readonly Gen<string> Piece = Gen.Elements(
        "Ærø",
        "\"",
        "\\",
        "/",
        "<b>",
        "\n",
        "\u0001",
        "\u2028",
        "🏠",
        "e\u0301",
        "\uFEFF",
        "{",
        "a",
        "'"
    );

    private static readonly Gen<string> Words = Piece
        .NonEmptyListOf()
        .Select(pieces => "x" + string.Concat(pieces.Take(20)));

    private static readonly Gen<LocalDate> Date = Gen.Choose(-719_000, 2_900_000)
        .Select(new LocalDate(1970, 1, 1).PlusDays);

    private static readonly Gen<LocalDate?> Day = OrNone(Date);

    private static readonly Gen<PageRange?> Pages = OrNone(
        Gen.Choose(1, 999_999_999)
            .Zip(Gen.Choose(0, 3))
            .Select(pair => new PageRange(pair.Item1, Math.Min(pair.Item1 + pair.Item2, 999_999_999)))
    );

    private static readonly Gen<Citation> Citations =
        from source in Gen.Elements("000", "002", "a b", "Æ/1")
        from pages in Pages
        from quotation in Words
        from passage in Gen.Elements(null, "R-EX-01")
        from leadIn in Gen.Elements(null, "Der er tale om samskabelse, når der:")
        select new Citation(new(source), pages, quotation) { Passage = passage, LeadIn = leadIn };

    private static readonly Gen<Evidence> Proof = Gen.OneOf(
        Citations.Select(Evidence (citation) => new Evidence.Quoted(citation)),
        Words.Select(Evidence (words) => new Evidence.Note(words))
    );

    private static readonly Gen<Statement> Statements =
        from fact in Gen.Elements<Samskab.Facts.Fact>([.. CoCreationFacts.All])
        from answer in Gen.Elements(Answer.Yes, Answer.No, Answer.Unknown)
        from party in OrNone(Gen.Elements<Party>([.. Parties.All]))
        from days in Day.Two()
        from basis in Gen.Elements(Basis.Stated, Basis.Derived, Basis.Assumed)
        from evidence in ListOf(Proof)
        let inOrder = !(days.Item2 < days.Item1)
        select new Statement
        {
            Fact = fact.Key,
            Answer = answer,
            By = party,
            From = inOrder ? days.Item1 : days.Item2,
            Until = inOrder ? days.Item2 : days.Item1,
            Basis = basis,
            Evidence = evidence,
        };

    private static readonly Gen<Initiative> Initiatives =
        from id in Words
        from name in Words
        from describedIn in ListOf(Citations)
        from statements in ListOf(Statements)
        select new Initiative
        {
            Id = new(
                id.Replace("\n", "", StringComparison.Ordinal).Replace("\u0001", "", StringComparison.Ordinal).Trim()
            ),
            Name = name,
            DescribedIn = describedIn,
            Statements = statements.DistinctBy(its => (its.Fact, its.By, its.From, its.Basis)).ToValueList(),
        };

    private static readonly Gen<CollaborationParts> Document =
        from asOf in Day
        from initiatives in ListOf(Initiatives)
        select new CollaborationParts
        {
            AsOf = asOf,
            Initiatives = initiatives.DistinctBy(its => its.Id).ToValueList(),
        };

    public static Arbitrary<CollaborationParts> Arbitrary { get; } = Arb.From(Document);

    private static Gen<ValueList<T>> ListOf<T>(Gen<T> item) =>
        Gen.Choose(0, 3).SelectMany(count => item.ListOf(count)).Select(items => items.ToValueList());

    private static Gen<T?> OrNone<T>(Gen<T> value)
        where T : struct => Gen.OneOf(value.Select(T? (it) => it), Gen.Constant<T?>(null));
}
