using Samskab.Facts;
using Samskab.RuleBooks;
using Samskab.Rules;
using Samskab.Texts;

namespace Samskab.Sample;

/// <summary>Reads answers that are given beforehand: <c>newThinkingNeeded=ja, mandate=ved-ikke, openness@municipality=nej</c>.</summary>
/// <remarks>Separated by commas, semicolons or line breaks; a line that begins with <c>#</c> is a remark.</remarks>
internal sealed class AnswerList(RuleBook book, Party? answerer, Wording wording)
{
    private readonly HashSet<(FactKey, Party?)> given = [];
    private readonly List<string> problems = [];

    /// <summary>All that is wrong, in the order of the list.</summary>
    internal IReadOnlyList<string> Problems => problems;

    /// <summary>The answers that can be used, in the order of the list.</summary>
    internal List<Statement> Read(string text) =>
        [
            .. text.Split('\n')
                .Where(line => !line.TrimStart().StartsWith('#'))
                .SelectMany(line => line.Split([',', ';']))
                .Select(entry => entry.Trim())
                .Where(entry => entry.Length > 0)
                .Select(Entry)
                .OfType<Statement>(),
        ];

    private Statement? Entry(string entry)
    {
        if (entry.Split('=') is not [var asked, var word])
        {
            return Wrong("host.answer-shape", ("value", entry));
        }
        var (key, at, party) = Parted(asked);
        if (!FactKey.TryParse(key, null, out var factKey) || book.Facts.Find(factKey) is not { } fact)
        {
            return Wrong("host.answer-fact", ("value", key), ("permitted", Joined(book.Facts.Select(one => one.Key))));
        }
        if (Replies.Find(word) is not { } reply || Replies.AnswerOf(reply) is not { } answer)
        {
            return Wrong("host.answer-word", ("value", word.Trim()), ("fact", key));
        }
        if (at && !PartyWords.All.ContainsKey(party))
        {
            return Wrong("host.answer-party", ("value", party), ("permitted", Joined(PartyWords.All.Keys)));
        }
        return Said(fact, answer, at ? PartyWords.All[party] : OnlyOne(fact));
    }

    private Statement? Said(Fact fact, Answer answer, Party? by)
    {
        if (by is { } party && !fact.Answerers.Contains(party))
        {
            return Wrong(
                "host.answer-answerer",
                ("fact", fact.Key.Value),
                ("who", wording.Of([party])),
                ("permitted", wording.Of(fact.Answerers))
            );
        }
        return given.Add((fact.Key, by))
            ? fact.Is(answer) with
            {
                By = by,
            }
            : Wrong("host.answer-twice", ("fact", fact.Key.Value));
    }

    // Said by nobody in particular is said by whoever answers, or by the only party that can.
    private Party? OnlyOne(Fact fact) => answerer ?? (fact.Answerers is [var only] ? only : null);

    private static (string Key, bool At, string Party) Parted(string asked)
    {
        var at = asked.IndexOf('@', StringComparison.Ordinal);
        return at < 0 ? (asked.Trim(), false, "") : (asked[..at].Trim(), true, asked[(at + 1)..].Trim());
    }

    private Statement? Wrong(string id, params ReadOnlySpan<(string, string)> values)
    {
        problems.Add(wording.Say(id, values));
        return null;
    }

    private static string Joined<T>(IEnumerable<T> items) => string.Join(", ", items);
}
