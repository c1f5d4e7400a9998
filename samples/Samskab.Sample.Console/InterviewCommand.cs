using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Samskab.Collaborations;
using Samskab.Documents;
using Samskab.Interviews;
using Samskab.Offers;
using Samskab.Receipts;
using Samskab.RuleBooks;
using Samskab.Texts;

namespace Samskab.Sample;

/// <summary>Asks what a rule book asks about one initiative, as far as it matters, and tells the verdict, what is open and what to do.</summary>
internal sealed class InterviewCommand(HostContext host, InterviewOptions options)
{
    internal static int Run(HostContext host, InterviewOptions options, OutputFormat format) =>
        new InterviewCommand(host, options).Run(format);

    private int Run(OutputFormat format)
    {
        var exit = HostContext.UsageIsWrong;
        if (Begun(ref exit) is not { } about || HostBooks.On(host, options.Book, about.On) is not { } book)
        {
            return exit;
        }
        var interview = new Interview(book, options.Goal);
        if (Answered(about, book, interview) is not { } answered)
        {
            return exit;
        }
        var told = InterviewResult.Of(answered, book, interview);
        Tell(told, format);
        return Saved(told) ? HostContext.Done : HostContext.UsageIsWrong;
    }

    // Where the document has problems nothing is asked: saving it would lose what fell.
    private InterviewCase? Begun(ref int exit)
    {
        if (options.File is not { } file)
        {
            return Fresh();
        }
        if (DocumentInput.Read(host, file) is not { } parts)
        {
            return null;
        }
        var report = parts.Then(read => Collaboration.Create(read));
        if (!report.IsGood)
        {
            ProblemList.Warn(host, report);
            exit = HostContext.DocumentHasProblems;
            return null;
        }
        if ((options.On ?? parts.Value.AsOf) is not { } date)
        {
            exit = DocumentInput.Undated(host, report, file);
            return null;
        }
        return Of(parts.Value, date);
    }

    private InterviewCase? Fresh()
    {
        var id = options.Initiative ?? host.Wording.Say("host.new-id");
        var name = options.Name ?? host.Wording.Say("host.new-name");
        if (options.On is not { } date)
        {
            return Refused("host.interview-no-date");
        }
        if (!InitiativeId.TryParse(id, null, out var known))
        {
            return Refused("host.bad-id", ("value", id));
        }
        return string.IsNullOrWhiteSpace(name) || name.Length > Initiative.MaxNameLength
            ? Refused("host.bad-name", ("value", name))
            : InterviewCase.Fresh(known, name, date);
    }

    private InterviewCase? Of(CollaborationParts parts, LocalDate date)
    {
        var asked = options.Initiative;
        var found = parts.Initiatives.Where(one => asked is null || one.Id.Value == asked).ToList();
        var ids = ("ids", string.Join(", ", parts.Initiatives.Select(one => one.Id)));
        return found is [var only] ? InterviewCase.Of(parts, only, date)
            : asked is null ? Refused("host.which-initiative", ids)
            : Refused("host.no-initiative", ("id", asked), ids);
    }

    private InterviewCase? Answered(InterviewCase about, RuleBook book, Interview interview)
    {
        if (options.Answers is not { } answers)
        {
            return new Dialogue(host, book, interview, options.As).Held(about);
        }
        if (Text(answers) is not { } text)
        {
            return null;
        }
        var list = new AnswerList(book, options.As, host.Wording);
        var given = list.Read(text);
        if (list.Problems.Count > 0)
        {
            host.WrongUsage([.. list.Problems]);
            return null;
        }
        return given.Aggregate(about, (before, answer) => before.With(answer));
    }

    private string? Text(string answers) =>
        answers.Contains('=', StringComparison.Ordinal) ? answers
        : DocumentInput.Bytes(host, answers) is { } bytes ? System.Text.Encoding.UTF8.GetString(bytes)
        : null;

    private void Tell(InterviewResult told, OutputFormat format)
    {
        if (format == OutputFormat.Json)
        {
            host.WriteJson(json => InterviewResultJson.Write(json, told, options.As, host.Wording));
            return;
        }
        host.Write(
            [
                told.Page(host.Wording),
                InterviewPage.Of(told.Ending, told.Book, host.Wording),
                CitedSources.Page(told.Book.Rules, host.Wording),
            ],
            format
        );
    }

    private bool Saved(InterviewResult told)
    {
        var writer = host.Services.GetRequiredService<CollaborationWriter>();
        var document = Written(options.Save, file => writer.Write(file, told.About.ToSave()));
        var receipt = Written(options.Receipt, file => file.Write(ReceiptJson.Write(told.Receipt()).Span));
        return document && receipt;
    }

    private bool Written(string? path, Action<Stream> write) => path is null || FileOutput.TryWrite(host, path, write);

    private InterviewCase? Refused(string id, params ReadOnlySpan<(string, string)> values)
    {
        host.WrongUsage(host.Wording.Say(id, values));
        return null;
    }
}
