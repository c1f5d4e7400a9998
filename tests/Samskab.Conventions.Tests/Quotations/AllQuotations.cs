using System.Reflection;
using Samskab.CoCreation;
using Samskab.RuleBooks;
using Samskab.Rules;
using Samskab.Sources;

namespace Samskab.Conventions.Tests.Quotations;

/// <summary>Every sentence that the library or its sample data cites.</summary>
internal static class AllQuotations
{
    public static IReadOnlyList<Quotation> List { get; } =
    [.. OfRules().Concat(OfInterpretations()).Concat(SampleData.Quotations()).Distinct()];

    private static IEnumerable<Quotation> OfRules() =>
        from rule in Offered<Rule>().Concat(Books().SelectMany(book => book.Rules))
        from citation in rule.Citations.SelectMany(Sentences)
        select new Quotation(rule.Id.Value, citation);

    private static IEnumerable<Quotation> OfInterpretations() =>
        from interpretation in Offered<Interpretation>()
            .Concat(Books().SelectMany(book => book.Contents.Interpretations.AsEnumerable()))
        from citation in interpretation.Citations.SelectMany(Sentences)
        select new Quotation(interpretation.Id.Value, citation);

    // The words that open a list are quoted as much as the sentence in it.
    private static IEnumerable<Citation> Sentences(Citation citation) =>
        citation.LeadIn is { } lead
            ?
            [
                citation with
                {
                    LeadIn = null,
                },
                new Citation(citation.Source, citation.Pages, lead) { Passage = citation.Passage },
            ]
            : [citation];

    private static IEnumerable<RuleBook> Books() =>
        Offered<RuleBook>()
            .Concat(Offered<RuleBookVersions>().SelectMany(versions => versions))
            .Append(CoCreationBook.Newest);

    // What static properties hold, alone or in a list.
    private static IEnumerable<T> Offered<T>() =>
        from type in Library.Types
        where !type.ContainsGenericParameters
        from property in type.GetProperties(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static)
        where property.PropertyType == typeof(T) || property.PropertyType.IsAssignableTo(typeof(IEnumerable<T>))
        from item in property.GetValue(null) is IEnumerable<T> several ? several : [(T)property.GetValue(null)!]
        select item;
}
