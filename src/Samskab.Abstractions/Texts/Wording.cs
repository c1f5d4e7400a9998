using System.Globalization;
using NodaTime;
using Samskab.Facts;
using Samskab.Imports;
using Samskab.Ports;
using Samskab.RuleBooks;
using Samskab.Rules;
using Samskab.Sources;
using Samskab.Values;

namespace Samskab.Texts;

/// <summary>Says things in one language.</summary>
/// <remarks>
/// A text that is missing in the language is taken from Danish, the language of the sources; where that is missing too,
/// its id stands in its place, so that nothing is lost.
/// </remarks>
public sealed record Wording
{
    /// <summary>Says things in a language.</summary>
    /// <param name="texts">Where the sentences come from.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentException">The language is <c>default</c>.</exception>
    public Wording(ITexts texts, Language language)
    {
        ArgumentNullException.ThrowIfNull(texts);
        Texts = texts;
        Language = Identifier.Given(language);
    }

    /// <summary>Where the sentences come from.</summary>
    public ITexts Texts { get; }

    /// <summary>The language.</summary>
    public Language Language { get; }

    /// <summary>The text of an id, with its placeholders filled.</summary>
    /// <param name="id">The id.</param>
    /// <param name="values">The name and value of each placeholder.</param>
    public string Say(string id, params ReadOnlySpan<(string Name, string Value)> values)
    {
        var text = Find(id) ?? id;
        foreach (var (name, value) in values)
        {
            text = text.Replace("{" + name + "}", value, StringComparison.Ordinal);
        }
        return text;
    }

    /// <summary>A day, written out.</summary>
    /// <param name="date">The day.</param>
    public string Of(LocalDate date) =>
        Say(
            "date",
            ("day", Number(date.Day)),
            ("month", Say("date.month-" + Number(date.Month))),
            ("year", Number(date.Year))
        );

    /// <summary>An answer.</summary>
    /// <param name="answer">The answer.</param>
    public string Of(Answer answer) => Say("answer." + Code(answer));

    /// <summary>How a fact stands: its answer, or that it was not asked or is not known.</summary>
    /// <param name="fact">The fact.</param>
    public string Of(KnownFact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return fact.Knowledge switch
        {
            Knowledge.NotAsked => Say("answer.not-asked"),
            Knowledge.NotKnown => Say("answer.not-known"),
            _ => Of(fact.Answer),
        };
    }

    /// <summary>The parties together: by the text <c>parties.{one}+{other}</c> where there is one, else each in turn.</summary>
    /// <param name="parties">The parties.</param>
    public string Of(ValueList<Party> parties) =>
        Find($"parties.{string.Join('+', Identifier.Given(parties))}") is { } together
            ? together
            : string.Join(", ", parties.Select(party => Say($"party.{party}")));

    /// <summary>What a rule says in plain words; for one that decides, according to whether it holds.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="holds">Whether it holds; left aside for a rule that advises.</param>
    public string Of(Rule rule, Answer holds)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return rule.Decides ? Say($"rule.{rule.Id}.{Code(holds)}") : Of(rule);
    }

    /// <summary>What a rule says in plain words.</summary>
    /// <param name="rule">The rule.</param>
    public string Of(Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return Say($"rule.{rule.Id}");
    }

    /// <summary>What a rule does.</summary>
    /// <param name="force">The force of the rule.</param>
    public string Of(Force force) => Say($"force.{force}");

    /// <summary>The question of an interpretation, and the answer that a reading gives.</summary>
    /// <param name="reading">The reading.</param>
    public string Of(Reading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return Say(
            "reading",
            ("question", Say($"interpretation.{reading.Interpretation}.question")),
            ("option", Say($"interpretation.{reading.Interpretation}.{reading.Option}"))
        );
    }

    /// <summary>What is wrong with data from outside, where, and what was left out because of it.</summary>
    /// <remarks>By the text <c>problem.{code}</c>; of a problem without a line by <c>problem.{code}.no-line</c> where there is one.</remarks>
    /// <param name="problem">The problem.</param>
    public string Of(ImportProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        var text = Say(
            TextIdOf(problem),
            ("path", problem.Path),
            ("line", Number(problem.Line ?? 0)),
            ("value", problem.Value ?? ""),
            ("permitted", problem.Permitted ?? "")
        );
        return problem.FellWithIt.Count == 0
            ? text
            : Say("import.fell-with-it", ("problem", text), ("paths", string.Join(", ", problem.FellWithIt)));
    }

    /// <summary>What an answer is called as the verdict of a book.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="book">The book.</param>
    public string NameOf(Answer answer, RuleBookId book) => Say(book, $"verdict.{Code(answer)}.name");

    /// <summary>A sentence of a source with its place.</summary>
    /// <param name="citation">The sentence.</param>
    /// <param name="book">The book that knows the source.</param>
    public string Quote(Citation citation, RuleBook book)
    {
        ArgumentNullException.ThrowIfNull(book);
        return Quote(citation, book.Contents.Sources);
    }

    /// <summary>A sentence of a source with its place.</summary>
    /// <param name="citation">The sentence.</param>
    /// <param name="sources">The known sources; one that is not among them is named by its id.</param>
    public string Quote(Citation citation, ValueList<SourceDocument> sources)
    {
        ArgumentNullException.ThrowIfNull(citation);
        var words = citation.LeadIn is { } lead ? $"{lead} … {citation.Quotation}" : citation.Quotation;
        return Say("quotation", ("quotation", words), ("place", PlaceOf(citation, sources)));
    }

    /// <summary>The question of a fact.</summary>
    /// <param name="fact">The fact.</param>
    public string QuestionOf(FactKey fact) => Say($"fact.{Identifier.Given(fact)}.question");

    /// <summary>Where a sentence stands: the short title of its source, and the page where the source prints one.</summary>
    /// <param name="citation">The sentence.</param>
    /// <param name="sources">The known sources; one that is not among them is named by its id.</param>
    public string PlaceOf(Citation citation, ValueList<SourceDocument> sources)
    {
        ArgumentNullException.ThrowIfNull(citation);
        var title = sources.FirstOrDefault(source => source.Id == citation.Source)?.ShortTitle ?? citation.Source.Value;
        return citation.Pages is { } pages
            ? Say("place.page", ("title", title), ("page", pages.ToString().Replace('-', '–')))
            : title;
    }

    /// <summary>A text that a book may have of its own, else the common one.</summary>
    /// <param name="book">The book.</param>
    /// <param name="id">The common id; the book's own begins with <c>{book}.</c>.</param>
    /// <param name="values">The name and value of each placeholder.</param>
    public string Say(RuleBookId book, string id, params ReadOnlySpan<(string Name, string Value)> values) =>
        Say(Find($"{Identifier.Given(book)}.{id}") is null ? id : $"{book}.{id}", values);

    /// <summary>The last part of the ids of texts about an answer: <c>yes</c>, <c>no</c> or <c>unknown</c>.</summary>
    /// <param name="answer">The answer.</param>
    internal static string Code(Answer answer) =>
        answer switch
        {
            Answer.Yes => "yes",
            Answer.No => "no",
            _ => "unknown",
        };

    private string TextIdOf(ImportProblem problem)
    {
        var common = $"problem.{problem.Code}";
        var lineless = $"{common}.no-line";
        return problem.Line is null && Find(lineless) is not null ? lineless : common;
    }

    private string? Find(string id) => Texts.Find(Language, id) ?? Texts.Find(Language.Danish, id);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
