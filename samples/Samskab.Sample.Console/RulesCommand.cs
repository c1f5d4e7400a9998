using Microsoft.Extensions.DependencyInjection;
using Samskab.Facts;
using Samskab.RuleBooks;
using Samskab.Rules;
using Samskab.Texts;

namespace Samskab.Sample;

/// <summary>Lists the rules, or shows one.</summary>
internal static class RulesCommand
{
    internal static int Run(HostContext host, string? id, OutputFormat format)
    {
        var book = host.Services.GetRequiredService<RuleBookVersions>().Newest;
        if (id is null)
        {
            Write(host, [.. book.Rules], List(book, host.Wording), book, format);
            return HostContext.Done;
        }
        if (!RuleId.TryParse(id, null, out var ruleId) || book.Find(ruleId) is not { } rule)
        {
            return host.WrongUsage(host.Wording.Say("host.no-rule", ("id", id)));
        }
        Write(host, [rule], One(rule, book, host.Wording), book, format);
        return HostContext.Done;
    }

    private static void Write(HostContext host, List<Rule> rules, Page page, RuleBook book, OutputFormat format)
    {
        if (format == OutputFormat.Json)
        {
            host.WriteJson(json => RuleJson.WriteAll(json, rules, book, host.Wording));
        }
        else
        {
            host.Write([page], format);
        }
    }

    private static Page List(RuleBook book, Wording wording) =>
        new(
            wording.Say("host.rules-title"),
            [
                .. book
                    .Rules.GroupBy(rule => rule.Chapter)
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
                    [.. rule.Citations.Select(citation => new Entry(EntryKind.Point, wording.Quote(citation, book)))]
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
