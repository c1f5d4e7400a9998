using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Samskab.Facts;
using Samskab.Sources;
using Samskab.Values;

namespace Samskab.Tests.Documents;

/// <summary>Generates awkward texts, days and citations.</summary>
internal static class AnyText
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

    public static readonly Gen<string> Words = Piece
        .NonEmptyListOf()
        .Select(pieces => "x" + string.Concat(pieces.Take(20)));

    public static readonly Gen<LocalDate> Date = Gen.Choose(-719_000, 2_900_000)
        .Select(new LocalDate(1970, 1, 1).PlusDays);

    public static readonly Gen<LocalDate?> Day = OrNone(Date);

    public static readonly Gen<PageRange?> Pages = OrNone(
        Gen.Choose(1, 999_999_999)
            .Zip(Gen.Choose(0, 3))
            .Select(pair => new PageRange(pair.Item1, Math.Min(pair.Item1 + pair.Item2, 999_999_999)))
    );

    public static readonly Gen<Citation> Citations =
        from source in Gen.Elements("000", "002", "a b", "Æ/1")
        from pages in Pages
        from quotation in Words
        from passage in Gen.Elements(null, "R-EX-01")
        from leadIn in Gen.Elements(null, "Der er tale om samskabelse, når der:")
        select new Citation(new(source), pages, quotation) { Passage = passage, LeadIn = leadIn };

    public static readonly Gen<Evidence> Proof = Gen.OneOf(
        Citations.Select(Evidence (citation) => new Evidence.Quoted(citation)),
        Words.Select(Evidence (words) => new Evidence.Note(words)),
        Words.Select(Evidence (words) => new Evidence.Part(words))
    );

    public static Gen<ValueList<T>> ListOf<T>(Gen<T> item) =>
        Gen.Choose(0, 3).SelectMany(count => item.ListOf(count)).Select(items => items.ToValueList());

    public static Gen<T?> OrNone<T>(Gen<T> value)
        where T : struct => Gen.OneOf(value.Select(T? (it) => it), Gen.Constant<T?>(null));

    public static Gen<T?> OrNull<T>(Gen<T> value)
        where T : class => Gen.OneOf(value.Select(T? (it) => it), Gen.Constant<T?>(null));

    public static Gen<ValueList<T>> Distinct<T, TId>(Gen<T> item, Func<T, TId> idOf) =>
        ListOf(item).Select(items => items.DistinctBy(idOf).ToValueList());

    public static Gen<TId> Id<TId>(Func<string, TId> make) =>
        Words.Select(words =>
            make(
                words.Replace("\n", "", StringComparison.Ordinal).Replace("\u0001", "", StringComparison.Ordinal).Trim()
            )
        );
}
