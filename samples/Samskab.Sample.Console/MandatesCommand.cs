using NodaTime;
using Samskab.Actors;
using Samskab.Authority;
using Samskab.Collaborations;
using Samskab.Decisions;
using Samskab.Forums;
using Samskab.Imports;
using Samskab.Mandates;
using Samskab.Texts;

namespace Samskab.Sample;

/// <summary>Answers who may decide, by what right, and what stands between.</summary>
internal sealed class MandatesCommand(HostContext host, MandatesOptions options)
{
    internal int Run(OutputFormat format)
    {
        if (DocumentInput.ReadWhole(host, options.File) is not { } report)
        {
            return HostContext.UsageIsWrong;
        }
        if ((options.On ?? report.Value.AsOf) is not { } on)
        {
            return DocumentInput.Undated(host, report, options.File);
        }
        var read = report.Then(its => MandateRegister.Of(its));
        ProblemList.Warn(host, read);
        return Wrong(report.Value) is { } wrong ? host.WrongUsage(wrong) : Tell(read, report.Value, on, format);
    }

    private int Tell(ImportReport<MandateRegister> read, Collaboration collaboration, LocalDate on, OutputFormat format)
    {
        var question = QuestionOn(on);
        var register = question.AsKnownAt is { } moment ? read.Value.AsKnownAt(moment) : read.Value;
        var verdict = Asked(register, question, collaboration);
        if (format == OutputFormat.Json)
        {
            host.WriteJson(json => AuthorityJson.Write(json, verdict, register, host.Wording));
        }
        else
        {
            host.Write(
                [
                    AuthorityPage.Of(verdict, register, host.Wording, options.Top),
                    .. question.AsKnownAt is null ? [] : Since(verdict, read.Value),
                ],
                format
            );
        }
        return read.IsGood ? HostContext.Done : HostContext.DocumentHasProblems;
    }

    private Page[] Since(AuthorityVerdict then, MandateRegister register)
    {
        var now = Asked(register, then.Question with { AsKnownAt = null }, register.Collaboration);
        return [MandateChangePage.Of(then, now, DecisionReview.Of(register), register, host.Wording)];
    }

    private AuthorityVerdict Asked(MandateRegister register, DecisionQuestion question, Collaboration collaboration) =>
        options.Holder is { } holder
            ? register.May(HolderNamed(holder, collaboration)!, question)
            : register.WhoMay(question);

    private DecisionQuestion QuestionOn(LocalDate on) =>
        new()
        {
            Matter = new(options.Matter!),
            On = on,
            Power = options.Power,
            Area = options.Area is { } area ? new(area) : null,
            Theme = options.Theme is { } theme ? new(theme) : null,
            TargetGroup = options.Group is { } group ? new(group) : null,
            Amount = options.Amount,
            AsKnownAt = options.AsKnownAt,
        };

    private string? Wrong(Collaboration collaboration) =>
        options.Matter is null ? NoMatter(collaboration)
        : MandatesIds.Wrong(host.Wording, collaboration, options) is { } wrong ? wrong
        : options.Holder is { } holder && HolderNamed(holder, collaboration) is null
            ? KnownIds.NotKnown(host.Wording, "host.no-holder", holder, Holders(collaboration))
        : null;

    private string NoMatter(Collaboration collaboration) =>
        host.Wording.Say("host.matter-required", ("ids", string.Join(", ", MandatesIds.Matters(collaboration))));

    private static IEnumerable<string> Holders(Collaboration collaboration) =>
        collaboration
            .Mandates.Select(mandate =>
                mandate.Holder.Match(
                    its => its.Actor.Value,
                    its => its.Forum.Value,
                    its => $"{its.Forum}:{KebabNames<SeatRole>.Of(its.Role)}"
                )
            )
            .Distinct()
            .Order(StringComparer.Ordinal);

    // «kultur», «styregruppen», «styregruppen:chair».
    private static Holder? HolderNamed(string name, Collaboration collaboration)
    {
        if (ActorId.TryParse(name, null, out var actor) && collaboration.Actors.Find(actor) is not null)
        {
            return new Holder.OfActor(actor);
        }
        if (ForumId.TryParse(name, null, out var whole) && collaboration.Forums.Find(whole) is not null)
        {
            return new Holder.OfForum(whole);
        }
        var colon = name.LastIndexOf(':');
        return
            colon > 0
            && ForumId.TryParse(name[..colon], null, out var forum)
            && collaboration.Forums.Find(forum) is not null
            && KebabNames<SeatRole>.All.TryGetValue(name[(colon + 1)..], out var role)
            ? new Holder.OfRole(forum, role)
            : null;
    }
}
