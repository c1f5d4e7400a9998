using NodaTime;
using Samskab.Actors;
using Samskab.Authority;
using Samskab.Collaborations;
using Samskab.Facts;
using Samskab.Forums;
using Samskab.Mandates;

namespace Samskab.Domain.Tests.Authority;

/// <summary>Answers questions about the right to decide the slow and obvious way: each entry known at the moment, link by link.</summary>
internal sealed class AuthorityOracle(Collaboration collaboration, AuthorityReadings readings)
{
    /// <summary>What each mandate known at the moment of a question answers.</summary>
    public Dictionary<MandateId, Answer> Answers(DecisionQuestion question)
    {
        var known = Known(question.AsKnownAt);
        return known.Values.ToDictionary(mandate => mandate.Id, mandate => AnswerOf(mandate, known, question));
    }

    public Dictionary<MandateId, Mandate> Known(Instant? moment)
    {
        var known = new Dictionary<MandateId, Mandate>();
        foreach (var entry in collaboration.MandateHistory)
        {
            if (entry.Recorded is null || moment is null || entry.Recorded <= moment)
            {
                known[entry.Id] = entry;
            }
        }
        return known;
    }

    /// <summary>The highest answer, with the fora of which it is not known.</summary>
    public Answer Best(DecisionQuestion question)
    {
        var best = Answers(question).Values.DefaultIfEmpty(Answer.No).Max();
        return best == Answer.No && collaboration.Forums.Any(forum => IsOpen(forum, question)) ? Answer.Unknown : best;
    }

    public bool IsOpen(Forum forum, DecisionQuestion question)
    {
        if (
            question.Power != Power.Decide
            || readings.WithoutTermsTaken.Option == "as-recorded"
            || forum.On(question.On).Exists == Answer.No
            || question.Area is { } area && forum.Areas?.Any(its => collaboration.Areas.Meet(its, area)) == false
        )
        {
            return false;
        }
        var isHolding = Known(question.AsKnownAt).Values.Any(mandate => ForumOf(mandate.Holder) == forum);
        return forum.On(question.On).Terms is not TermsOnDay.InForce { Terms.DecisionMandate: var section }
            || section is null or TermsSection.KnownToExist
            || section is TermsSection.Written && !isHolding;
    }

    private Answer AnswerOf(Mandate mandate, Dictionary<MandateId, Mandate> known, DecisionQuestion question)
    {
        var answer = Acts(mandate.Holder, question.On);
        var link = mandate;
        while (true)
        {
            answer = answer.And(Alone(link, question));
            if (link.DelegatedFrom is not { } origin)
            {
                return answer;
            }
            if (!known.TryGetValue(origin, out link))
            {
                return Answer.No;
            }
        }
    }

    private Answer Alone(Mandate mandate, DecisionQuestion question)
    {
        var covers =
            mandate.Power >= question.Power
            && collaboration.Matters.IsInside(question.Matter, mandate.Matter)
            && (
                question.Area is not { } area
                || mandate.Areas is not { } areas
                || areas.Any(outer => collaboration.Areas.IsInside(area, outer))
            )
            && (
                question.Theme is not { } theme
                || mandate.Themes is not { } themes
                || themes.Any(outer => collaboration.Themes.IsInside(theme, outer))
            )
            && (
                question.TargetGroup is not { } group
                || mandate.TargetGroups is not { } groups
                || groups.Any(outer => collaboration.TargetGroups.IsInside(group, outer))
            );
        if (!covers || IsRefused(mandate, question))
        {
            return Answer.No;
        }
        var valid = mandate.Valid?.Contains(question.On) ?? Answer.Unknown;
        var revoked = mandate.Revoked?.From.HasComeOn(question.On) ?? Answer.No;
        var forum = ForumOf(mandate.Holder);
        var begun = forum?.Established?.HasComeOn(question.On) ?? Answer.Yes;
        var ended = forum?.Dissolved?.From.HasComeOn(question.On) ?? Answer.No;
        return new[]
        {
            valid,
            revoked.Negated,
            begun,
            ended.Negated,
            Amount(mandate, question),
            Terms(forum, question),
        }.Min();
    }

    private static Answer Amount(Mandate mandate, DecisionQuestion question) =>
        mandate.Limit is not { } limit || question.Amount is not { } amount ? Answer.Yes
        : limit.Currency != amount.Currency ? Answer.Unknown
        : amount.Amount <= limit.Amount ? Answer.Yes
        : Answer.No;

    private Answer Terms(Forum? forum, DecisionQuestion question)
    {
        var isFree =
            forum is null
            || question.Power != Power.Decide
            || readings.WithoutTermsTaken.Option switch
            {
                "as-recorded" => true,
                "coordination-forum-decides" => forum.Kind == ForumKind.CoordinationForum,
                _ => false,
            };
        return
            isFree
            || forum!.On(question.On).Terms
                is TermsOnDay.InForce { Terms.DecisionMandate: TermsSection.Written or TermsSection.KnownToExist }
            ? Answer.Yes
            : Answer.Unknown;
    }

    private bool IsRefused(Mandate mandate, DecisionQuestion question) =>
        readings.AuthorityTasksTaken.Option == "not-civil-society"
        && question.Power == Power.Decide
        && mandate.Holder is Holder.OfActor { Actor: var actor }
        && collaboration.Actors.Find(actor)!.Side == Side.CivilSociety
        && collaboration.Matters.Ancestors(question.Matter).Any(matter => matter.IsAuthorityTask == true);

    private Answer Acts(Holder holder, LocalDate on) =>
        holder is Holder.OfRole its ? collaboration.Forums.Find(its.Forum)!.On(on).Acts(its.Role) : Answer.Yes;

    private Forum? ForumOf(Holder holder) =>
        holder switch
        {
            Holder.OfForum its => collaboration.Forums.Find(its.Forum),
            Holder.OfRole its => collaboration.Forums.Find(its.Forum),
            _ => null,
        };
}
