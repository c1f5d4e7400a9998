using Samskab.Authority;
using Samskab.Decisions;
using Samskab.Imports;
using Samskab.Mandates;
using Samskab.Receipts;
using Samskab.Texts;

namespace Samskab.Sample;

/// <summary>Tells of decisions whether they were valid by what was known then, and whether all that is known says so.</summary>
internal sealed class DecisionsCommand(HostContext host, DecisionsOptions options)
{
    internal int Run(OutputFormat format)
    {
        if (options is { Receipt: not null, Id: null })
        {
            return host.WrongUsage(host.Wording.Say("host.receipt-needs-decision"));
        }
        if (DocumentInput.ReadWhole(host, options.File) is not { } document)
        {
            return HostContext.UsageIsWrong;
        }
        var report = document.Then(read => MandateRegister.Of(read));
        var ids = report.Value.Collaboration.Decisions.Select(decision => decision.Id.Value);
        if (options.Id is { } asked && !ids.Contains(asked))
        {
            return host.WrongUsage(KnownIds.NotKnown(host.Wording, "host.no-decision", asked, ids));
        }
        var review = DecisionReview.Of(report.Value, options.On ?? report.Value.Collaboration.AsOf);
        Tell(report, review, format);
        return !IsWritten(report.Value, review) ? HostContext.UsageIsWrong
            : report.IsGood ? HostContext.Done
            : HostContext.DocumentHasProblems;
    }

    private void Tell(ImportReport<MandateRegister> report, DecisionReview review, OutputFormat format)
    {
        DecisionId? only = options.Id is { } id ? new(id) : null;
        if (format == OutputFormat.Json)
        {
            host.WriteJson(json => DecisionsJson.Write(json, review, report, host.Wording, only));
            return;
        }
        ProblemList.Warn(host, report);
        host.Write(
            only is { } one
                ?
                [
                    DecisionsPage.Of(review, one, DecisionBook.Newest, report.Value, host.Wording),
                    CitedSources.Page(DecisionBook.Newest.Rules, host.Wording),
                ]
                : [DecisionsPage.Of(review, report.Value, host.Wording)],
            format
        );
    }

    private bool IsWritten(MandateRegister register, DecisionReview review)
    {
        if (options is not { Receipt: { } path, Id: { } id })
        {
            return true;
        }
        var then = review.Checks.First(check => check.Decision.Id.Value == id).Then;
        var receipt = ReceiptJson.Write(DecisionReceipt.Of(register, then));
        return FileOutput.TryWrite(host, path, file => file.Write(receipt.Span));
    }
}
