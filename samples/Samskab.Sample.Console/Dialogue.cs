using Samskab.Facts;
using Samskab.Interviews;
using Samskab.RuleBooks;
using Samskab.Rules;
using Samskab.Texts;
using Spectre.Console;

namespace Samskab.Sample;

/// <summary>Puts the questions of an interview one by one, until there are no more or the answerer stops.</summary>
/// <remarks>Questions go where errors go, so that results can be piped on.</remarks>
internal sealed class Dialogue(HostContext host, RuleBook book, Interview interview, Party? answerer)
{
    private static readonly Reply[] All = Enum.GetValues<Reply>();

    /// <summary>The case with what was answered.</summary>
    internal InterviewCase Held(InterviewCase about)
    {
        while (interview.Next(about.Statements(book), about.On, answerer).Question is { } question)
        {
            host.Ask(InterviewPage.Of(question, book, host.Wording));
            if (Replies.AnswerOf(Replied()) is not { } answer)
            {
                break;
            }
            about = about.With(StatementOf(question, answer));
        }
        return about;
    }

    private static Statement StatementOf(Question question, Answer answer) =>
        question.Fact.Is(answer) with
        {
            By = question.Answerers is [var only] ? only : null,
        };

    private Reply Replied()
    {
        var reply = host.Terminal is { } terminal ? Chosen(terminal) : Typed();
        host.Streams.Error.WriteLine($"> {Replies.NameOf(reply, host.Wording)}");
        host.Streams.Error.WriteLine();
        return reply;
    }

    private Reply Chosen(IAnsiConsole terminal) =>
        terminal.Prompt(
            new SelectionPrompt<Reply>()
                .AddChoices(All)
                .UseConverter(reply => Markup.Escape(Replies.NameOf(reply, host.Wording)))
        );

    private Reply Typed()
    {
        host.Streams.Error.WriteLine(host.Wording.Say("host.reply"));
        while (host.Streams.Input.ReadLine() is { } line)
        {
            if (Replies.Find(line) is { } reply)
            {
                return reply;
            }
            host.Streams.Error.WriteLine(host.Wording.Say("host.reply-not-understood", ("value", line.Trim())));
        }
        return Reply.Stop;
    }
}
