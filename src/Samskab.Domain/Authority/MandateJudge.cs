using Samskab.Calendars;
using Samskab.Facts;
using Samskab.Hierarchies;
using Samskab.Mandates;
using Samskab.Values;

namespace Samskab.Authority;

/// <summary>Judges one mandate against a question, link by link up its chain, and says what stands between.</summary>
/// <remarks>The index of the register answers most questions without; where both answer they agree.</remarks>
internal sealed class MandateJudge(RegisterGround ground)
{
    /// <summary>What a mandate answers: the lowest answer of the links of its chain.</summary>
    public Answer AnswerOf(MandateState mandate, in Question question)
    {
        var answer = mandate.Line.On(question.Day);
        for (var link = mandate; link is not null && answer != Answer.No; link = link.Origin)
        {
            answer = answer.And(ScopeOf(link, question)).And(ReadingOf(link, question));
        }
        return answer;
    }

    /// <summary>Everything that stands between a mandate and a question, from the mandate upwards.</summary>
    public IEnumerable<Obstacle> Obstacles(MandateState mandate, Question question)
    {
        for (var link = mandate; link is not null; link = link.Origin)
        {
            foreach (var obstacle in OfLink(link, question))
            {
                yield return obstacle;
            }
            if (!link.HasOrigin)
            {
                yield return Of(link, ObstacleKind.OriginNotRecorded);
            }
        }
        if (OfSeat(mandate, question.Day) is { } seat)
        {
            yield return seat;
        }
    }

    private IEnumerable<Obstacle> OfLink(MandateState link, Question question) =>
        new[]
        {
            OfMatter(link, question),
            OfArea(link, question),
            OfTheme(link, question),
            OfTargetGroup(link, question),
            OfPower(link, question),
            OfLimit(link, question),
            ValidityObstacle.Of(link.Mandate, DayNumber.Date(question.Day)),
            OfRevocation(link, question.Day),
            OfForum(link, question.Day),
            OfAuthorityTask(link, question),
            OfTerms(link, question),
        }.OfType<Obstacle>();

    private Answer ScopeOf(MandateState link, in Question question) =>
        link.Mandate.Power >= question.Power
        && IsWithin(question.Matter, link.Scope.Matter, ground.Matters)
        && IsWithin(question.Area, link.Scope.Areas, ground.Areas)
        && IsWithin(question.Theme, link.Scope.Themes, ground.Themes)
        && IsWithin(question.TargetGroup, link.Scope.TargetGroups, ground.TargetGroups)
            ? Covers(link.Mandate.Limit, question.Amount)
            : Answer.No;

    private Answer ReadingOf(MandateState link, in Question question) =>
        IsAuthorityTaskOfCivilSociety(link, question) ? Answer.No
        : question.Power == Power.Decide ? ground.MayDecide(link.Mandate.Holder).On(question.Day)
        : Answer.Yes;

    private bool IsAuthorityTaskOfCivilSociety(MandateState link, in Question question) =>
        ground.Readings.RefusesCivilSociety
        && question.Power == Power.Decide
        && ground.IsCivilSociety(link.Mandate.Holder)
        && ground.IsAuthorityTask(question.Matter);

    private Obstacle? OfMatter(MandateState link, in Question question) =>
        IsWithin(question.Matter, link.Scope.Matter, ground.Matters) ? null : Of(link, ObstacleKind.OutsideMatter);

    private Obstacle? OfArea(MandateState link, in Question question) =>
        IsWithin(question.Area, link.Scope.Areas, ground.Areas) ? null : Of(link, ObstacleKind.OutsideArea);

    private Obstacle? OfTheme(MandateState link, in Question question) =>
        IsWithin(question.Theme, link.Scope.Themes, ground.Themes) ? null : Of(link, ObstacleKind.OutsideTheme);

    private Obstacle? OfTargetGroup(MandateState link, in Question question) =>
        IsWithin(question.TargetGroup, link.Scope.TargetGroups, ground.TargetGroups)
            ? null
            : Of(link, ObstacleKind.OutsideTargetGroup);

    private static Obstacle? OfPower(MandateState link, in Question question) =>
        link.Mandate.Power >= question.Power
            ? null
            : Of(link, ObstacleKind.LowerPower) with
            {
                Gives = link.Mandate.Power,
            };

    private static Obstacle? OfLimit(MandateState link, in Question question) =>
        Covers(link.Mandate.Limit, question.Amount) switch
        {
            Answer.Yes => null,
            Answer.Unknown => Open(link, ObstacleKind.OtherCurrency) with { Limit = link.Mandate.Limit },
            _ => Of(link, ObstacleKind.OverLimit) with
            {
                Limit = link.Mandate.Limit,
                Over = new(
                    question.Amount!.Value.Amount - link.Mandate.Limit!.Value.Amount,
                    question.Amount.Value.Currency
                ),
            },
        };

    private static Obstacle? OfRevocation(MandateState link, int day)
    {
        if (link.Mandate.Revoked is not { } revoked)
        {
            return null;
        }
        return revoked.From.HasComeOn(DayNumber.Date(day)) switch
        {
            Answer.Yes => Of(link, ObstacleKind.Revoked) with { Day = revoked.From.Latest },
            Answer.Unknown => Open(link, ObstacleKind.RevocationUncertain),
            _ => null,
        };
    }

    private Obstacle? OfForum(MandateState link, int day)
    {
        if (ground.Exists(link.Mandate.Holder).On(day) is not (var exists and not Answer.Yes))
        {
            return null;
        }
        var forum = ground.ForumOf(link.Mandate.Holder)!;
        return exists == Answer.Unknown ? Open(link, ObstacleKind.ForumUncertain)
            : forum.Dissolved?.From.HasComeOn(DayNumber.Date(day)) == Answer.Yes
                ? Of(link, ObstacleKind.ForumDissolved) with
                {
                    Day = forum.Dissolved.From.Latest,
                }
            : Of(link, ObstacleKind.ForumNotEstablished) with { Day = forum.Established?.Earliest };
    }

    // In a forum that is not there nobody acts either: that is said once.
    private Obstacle? OfSeat(MandateState mandate, int day) =>
        ground.Acts(mandate.Mandate.Holder).On(day) switch
        {
            Answer.Yes => null,
            _ when ground.Exists(mandate.Mandate.Holder).On(day) == Answer.No => null,
            Answer.Unknown => Open(mandate, ObstacleKind.SeatUncertain),
            _ => Of(mandate, ObstacleKind.SeatVacant),
        };

    private Obstacle? OfAuthorityTask(MandateState link, in Question question) =>
        IsAuthorityTaskOfCivilSociety(link, question) ? Of(link, ObstacleKind.AuthorityTask) : null;

    private Obstacle? OfTerms(MandateState link, in Question question) =>
        question.Power == Power.Decide && ground.MayDecide(link.Mandate.Holder).On(question.Day) != Answer.Yes
            ? Open(link, ObstacleKind.TermsUnwritten)
            : null;

    private static bool IsWithin<TNode, TId>(int asked, int[]? scope, Hierarchy<TNode, TId> hierarchy)
        where TNode : class, INode<TId>
        where TId : struct, IIdentifier<TId>
    {
        if (asked < 0 || scope is null)
        {
            return true;
        }
        foreach (var outer in scope)
        {
            if (hierarchy.IsInside(asked, outer))
            {
                return true;
            }
        }
        return false;
    }

    private static bool IsWithin<TNode, TId>(int asked, int outer, Hierarchy<TNode, TId> hierarchy)
        where TNode : class, INode<TId>
        where TId : struct, IIdentifier<TId> => hierarchy.IsInside(asked, outer);

    // Amounts of other currencies are not compared.
    private static Answer Covers(Money? limit, Money? amount) =>
        (limit, amount) switch
        {
            ({ } most, { } asked) when most.Currency != asked.Currency => Answer.Unknown,
            ({ } most, { } asked) when asked.Amount > most.Amount => Answer.No,
            _ => Answer.Yes,
        };

    private static Obstacle Of(MandateState link, ObstacleKind kind) =>
        new()
        {
            Kind = kind,
            At = link.Mandate.Id,
            Answer = Answer.No,
        };

    private static Obstacle Open(MandateState link, ObstacleKind kind) =>
        Of(link, kind) with
        {
            Answer = Answer.Unknown,
        };
}
