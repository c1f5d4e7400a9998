using Samskab.Conditions;
using Samskab.Rules;
using Samskab.Sources;
using Samskab.Values;

namespace Samskab.RuleBooks;

/// <summary>What must be true of the contents of a rule book before it may answer.</summary>
internal static class RuleBookCheck
{
    /// <summary>The version has a name and a first day that is not after its last.</summary>
    internal static void Version(RuleBookContents contents)
    {
        if (string.IsNullOrWhiteSpace(contents.Version))
        {
            throw new ArgumentException(
                $"A version of rule book {contents.Id} has no name. Permitted: a text such as \"1\"."
            );
        }
        if (contents.ValidUntil < contents.ValidFrom)
        {
            throw new ArgumentException(
                $"Version {contents.Version} of rule book {contents.Id} is valid until {contents.ValidUntil:uuuu-MM-dd}, before it begins. "
                    + $"Permitted: {contents.ValidFrom:uuuu-MM-dd} or a later day."
            );
        }
    }

    /// <summary>All rules of a book, each once.</summary>
    internal static IReadOnlyList<Rule> Rules(RuleBookContents contents)
    {
        if (contents.Blocks.Count == 0)
        {
            throw new ArgumentException(
                $"Rule book {contents.Id} decides nothing. Permitted: one or more blocks of grounds."
            );
        }
        RequireOneGroundARule(contents);
        var rules = new Dictionary<RuleId, Rule>();
        foreach (var rule in Mentioned(contents))
        {
            if (!rules.TryAdd(rule.Id, rule) && rules[rule.Id] != rule)
            {
                throw new ArgumentException($"Two different rules have the id {rule.Id}. Permitted: one rule an id.");
            }
        }
        return [.. rules.Values];
    }

    /// <summary>Every citation names a source of the book, with a page exactly where that source prints pages.</summary>
    internal static void Sources(RuleBookContents contents, IReadOnlyList<Rule> rules)
    {
        var sources = new Dictionary<SourceId, SourceDocument>();
        foreach (var source in contents.Sources)
        {
            if (!sources.TryAdd(source.Id, source))
            {
                throw new ArgumentException(
                    $"Source {source.Id} stands twice in rule book {contents.Id}. Permitted: each source once."
                );
            }
        }
        foreach (var rule in rules)
        {
            RequireSources($"Rule {rule.Id}", rule.Citations, sources);
        }
        foreach (var interpretation in contents.Interpretations)
        {
            RequireSources($"Interpretation {interpretation.Id}", interpretation.Citations, sources);
        }
    }

    /// <summary>Every reading is one of an interpretation of the book.</summary>
    internal static void Readings(RuleBookContents contents)
    {
        var permitted = contents.Interpretations.SelectMany(one => one.Options.Select(one.As)).ToList();
        var other = ReadingsOf(contents).FirstOrDefault(reading => !permitted.Contains(reading));
        if (other is not null)
        {
            throw new ArgumentException(
                $"Rule book {contents.Id} takes the reading {other.Interpretation}: {other.Option}. Permitted: "
                    + $"{string.Join(", ", permitted.Select(one => $"{one.Interpretation}: {one.Option}"))}."
            );
        }
    }

    /// <summary>No more facts stand in several places than can be answered both ways.</summary>
    internal static void Repeated(string what, Outline outline)
    {
        if (outline.Repeated.Length > CaseSplit.MostRepeated)
        {
            throw new ArgumentException(
                $"{what} has {outline.Repeated.Length} facts that stand in several places: "
                    + $"{string.Join(", ", outline.Repeated.Select(number => outline.Facts[number].Key))}. "
                    + $"Permitted: at most {CaseSplit.MostRepeated}, since each doubles the cases that a verdict looks at. "
                    + "Join the conditions that share a fact, or ask for what they share as a fact of its own."
            );
        }
    }

    /// <summary>The interpretations that no rule, ground or block rests on.</summary>
    internal static ValueList<InterpretationId> NotTaken(RuleBook book)
    {
        var taken = ReadingsOf(book.Contents)
            .Select(reading => reading.Interpretation)
            .Concat(book.Rules.Select(rule => rule.Interpretation).OfType<Interpretation>().Select(one => one.Id))
            .ToHashSet();
        return book.Contents.Interpretations.Select(one => one.Id).Where(id => !taken.Contains(id)).ToValueList();
    }

    private static IEnumerable<Reading> ReadingsOf(RuleBookContents contents) =>
        contents.Blocks.SelectMany(block => block.Readings.Concat(block.Grounds.SelectMany(ground => ground.Readings)));

    private static void RequireOneGroundARule(RuleBookContents contents)
    {
        var twice = contents
            .Blocks.SelectMany(block => block.Grounds)
            .GroupBy(ground => ground.Rule.Id)
            .FirstOrDefault(group => group.Count() > 1);
        if (twice is not null)
        {
            throw new ArgumentException(
                $"Rule {twice.Key} has {twice.Count()} grounds in rule book {contents.Id}. Permitted: one ground a rule; join the conditions."
            );
        }
    }

    private static void RequireSources(
        string what,
        ValueList<Citation> citations,
        Dictionary<SourceId, SourceDocument> sources
    )
    {
        foreach (var citation in citations)
        {
            RequireSource(what, citation, sources);
        }
    }

    private static void RequireSource(string what, Citation citation, Dictionary<SourceId, SourceDocument> sources)
    {
        if (!sources.TryGetValue(citation.Source, out var source))
        {
            throw new ArgumentException(
                $"{what} cites the source {citation.Source}. Permitted: {string.Join(", ", sources.Keys.Order())}."
            );
        }
        if (source.PrintsPages != citation.Pages is not null)
        {
            throw new ArgumentException(
                $"{what} cites {source.Id} {(citation.Pages is { } page ? $"page {page}" : "without a page")}. "
                    + $"Permitted: {(source.PrintsPages ? "the printed page" : "no page, since the source prints none")}."
            );
        }
    }

    private static IEnumerable<Rule> Mentioned(RuleBookContents contents) =>
        contents
            .Blocks.SelectMany(block => block.Grounds)
            .Select(ground => ground.Rule)
            .Concat(contents.Tensions.Select(tension => tension.Rule))
            .Concat(contents.Blocks.SelectMany(block => block.Grounds).SelectMany(ground => ground.Instead))
            .Concat(contents.Facts.SelectMany(fact => fact.Steps))
            .Concat(contents.OnDisagreement is { } rule ? [rule] : Array.Empty<Rule>());
}
