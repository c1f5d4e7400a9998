using Microsoft.Extensions.DependencyInjection;
using Samskab.Chapters;
using Samskab.Facts;
using Samskab.RuleBooks;
using Samskab.Rules;
using Samskab.Sources;
using Samskab.Texts;

namespace Samskab.Sample;

/// <summary>Lists the rules of the rule book or of a chapter, or shows one.</summary>
internal static class RulesCommand
{
    internal static int Run(HostContext host, string? id, string? chapter, OutputFormat format)
    {
        var book = host.Services.GetRequiredService<RuleBookVersions>().Newest;
        return id is not null ? Show(host, id, book, format) : List(host, chapter, book, format);
    }

    private static int Show(HostContext host, string id, RuleBook book, OutputFormat format)
    {
        if (!RuleId.TryParse(id, null, out var known) || Find(known, book) is not { } rule)
        {
            return host.WrongUsage(host.Wording.Say("host.no-rule", ("id", id)));
        }
        Write(host, [rule], One(rule, book, host.Wording), book, format);
        return HostContext.Done;
    }

    private static int List(HostContext host, string? chapter, RuleBook book, OutputFormat format)
    {
        var chapters = SourceChapters.All.Select(one => one.Id.Value);
        if (chapter is not null && !chapters.Contains(chapter))
        {
            return host.WrongUsage(KnownIds.NotKnown(host.Wording, "host.no-chapter", chapter, chapters));
        }
        var rules = chapter is null ? book.Rules : SourceChapters.Find(new(chapter))!.Rules;
        Write(host, [.. rules], List(rules, host.Wording), book, format);
        return HostContext.Done;
    }

    // A rule stands in the book, or it is advice in a chapter.
    private static Rule? Find(RuleId id, RuleBook book) => book.Find(id) ?? SourceChapters.FindRule(id);

    private static void Write(HostContext host, List<Rule> rules, Page page, RuleBook book, OutputFormat format)
    {
        if (format == OutputFormat.Json)
        {
            host.WriteJson(json => RuleJson.WriteAll(json, rules, book, host.Wording, CollaborationSources.All));
        }
        else
        {
            host.Write([page], format);
        }
    }

    private static Page List(IEnumerable<Rule> rules, Wording wording) =>
        new(
            wording.Say("host.rules-title"),
            [
                .. rules
                    .GroupBy(rule => rule.Chapter)
                    .Select(chapter => new Section(
                        wording.Say($"chapter.{chapter.Key}"),
                        [.. chapter.Select(rule => Line(rule, wording))]
                    )),
            ]
        );

    private static Entry Line(Rule rule, Wording wording) =>
        new(
            EntryKind.Point,
            wording.Say(
                "host.rule-line",
                ("id", rule.Id.Value),
                ("force", wording.Of(rule.Force)),
                ("text", wording.Of(rule))
            )
        );

    private static Page One(Rule rule, RuleBook book, Wording wording) =>
        new(
            rule.Id.Value,
            [
                new(
                    "",
                    [
                        new(EntryKind.Headline, wording.Of(rule)),
                        new(
                            EntryKind.Paragraph,
                            wording.Say(
                                "host.rule-about",
                                ("force", wording.Of(rule.Force)),
                                ("chapter", wording.Say($"chapter.{rule.Chapter}")),
                                ("who", wording.Of(rule.Audience))
                            )
                        ),
                    ]
                ),
                new(
                    wording.Say("host.words"),
                    [
                        .. rule.Citations.Select(citation => new Entry(
                            EntryKind.Point,
                            wording.Quote(citation, CollaborationSources.All)
                        )),
                    ]
                ),
                .. Questions(rule, book, wording),
            ]
        );

    private static IEnumerable<Section> Questions(Rule rule, RuleBook book, Wording wording)
    {
        var ground = book.Contents.Blocks.SelectMany(block => block.Grounds).FirstOrDefault(one => one.Rule == rule);
        if (ground is null)
        {
            yield break;
        }
        var facts = book.FactsOf(ground);
        yield return new(wording.Say("host.questions"), [.. facts.Select(fact => Question(fact, wording))]);
    }

    private static Entry Question(Fact fact, Wording wording) =>
        new(
            EntryKind.Point,
            wording.Say(
                "host.question-line",
                ("question", wording.QuestionOf(fact.Key)),
                ("who", wording.Of(fact.Answerers))
            )
        )
        {
            Parts = [.. fact.Steps.Select(step => new Entry(EntryKind.Remark, wording.Of(step)))],
        };
}
