using NodaTime;
using Samskab.Authority;
using Samskab.Collaborations;
using Samskab.Decisions;
using Samskab.Domain.Tests.Authority;
using Samskab.Facts;
using Samskab.Forums;
using Samskab.Mandates;

namespace Samskab.Domain.Tests.Decisions;

/// <summary>Answers whether a decision was valid the slow and obvious way: each mandate known at the moment, each number of seats that there may be.</summary>
internal sealed class DecisionOracle(Collaboration collaboration, DecisionReadings readings)
{
    private static readonly DateTimeZone Copenhagen = DateTimeZoneProviders.Tzdb["Europe/Copenhagen"];
    private readonly AuthorityOracle mandates = new(collaboration, readings.Authority);

    public static Instant MomentOf(Decision decision) =>
        decision.Recorded
        ?? decision.On.PlusDays(1).At(LocalTime.Midnight).InZoneStrictly(Copenhagen).ToInstant() - Duration.Epsilon;

    public Answer Answer(Decision decision, Instant moment) =>
        Mandated(decision, moment).And(Quorum(decision)).And(Sides(decision));

    /// <summary>The mandates that a decision rests on or may: those that give its holder the right, and all that these come from.</summary>
    public HashSet<MandateId> RestsOn(Decision decision, Instant moment)
    {
        var known = mandates.Known(moment);
        return
        [
            .. Granting(decision, moment)
                .Where(grant => grant.Answer != Facts.Answer.No)
                .SelectMany(grant => Chain(grant.Mandate, known))
                .Select(link => link.Id),
        ];
    }

    private Answer Mandated(Decision decision, Instant moment)
    {
        var known = mandates.Known(moment);
        var best = Granting(decision, moment)
            .Select(grant => grant.Answer.And(Settled(decision, Chain(grant.Mandate, known))))
            .DefaultIfEmpty(Facts.Answer.No)
            .Max();
        return best == Facts.Answer.No && IsOpen(decision, moment) ? Facts.Answer.Unknown : best;
    }

    private IEnumerable<(Mandate Mandate, Answer Answer)> Granting(Decision decision, Instant moment)
    {
        var known = mandates.Known(moment);
        return mandates
            .Answers(Asked(decision, moment))
            .Where(one => known[one.Key].Holder == decision.By)
            .Select(one => (known[one.Key], one.Value));
    }

    private static Answer Settled(Decision decision, IEnumerable<Mandate> chain) =>
        chain.Any(link =>
            link.Areas is not null && decision.Area is null
            || link.Themes is not null && decision.Theme is null
            || link.TargetGroups is not null
        )
            ? Facts.Answer.Unknown
            : Facts.Answer.Yes;

    private bool IsOpen(Decision decision, Instant moment) =>
        ForumOf(decision.By) is { } forum && mandates.IsOpen(forum, Asked(decision, moment));

    private Answer Quorum(Decision decision) => Turnout(decision)?.IsMet ?? Facts.Answer.Yes;

    private Answer Sides(Decision decision)
    {
        if (Turnout(decision) is not { } turnout || readings.BothSidesTaken.Option == "advice-alone")
        {
            return Facts.Answer.Yes;
        }
        if (turnout is not { Municipality: { } municipality, CivilSociety: { } civil })
        {
            return Facts.Answer.Unknown;
        }
        var cases =
            from one in Enumerable.Range(municipality.Least, municipality.Most - municipality.Least + 1)
            from other in Enumerable.Range(civil.Least, civil.Most - civil.Least + 1)
            select one > 0
                && other > 0
                && (readings.BothSidesTaken.Option != "equal-split" || Math.Abs(one - other) <= 1);
        return cases.Distinct().ToList() switch
        {
            [true] => Facts.Answer.Yes,
            [false] => Facts.Answer.No,
            _ => Facts.Answer.Unknown,
        };
    }

    private QuorumOn? Turnout(Decision decision) =>
        decision.By is Holder.OfForum its
            ? collaboration
                .Forums.Find(its.Forum)!
                .On(decision.On)
                .Quorum(decision.Participants, actor => collaboration.Actors.Find(actor)!.Side)
            : null;

    private static IEnumerable<Mandate> Chain(Mandate mandate, Dictionary<MandateId, Mandate> known)
    {
        for (var link = mandate; ; )
        {
            yield return link;
            if (link.DelegatedFrom is not { } origin || !known.TryGetValue(origin, out link!))
            {
                yield break;
            }
        }
    }

    private Forum? ForumOf(Holder holder) =>
        holder.Match(
            _ => null,
            its => collaboration.Forums.Find(its.Forum),
            its => collaboration.Forums.Find(its.Forum)
        );

    private static DecisionQuestion Asked(Decision decision, Instant moment) =>
        new()
        {
            Matter = decision.Matter,
            On = decision.On,
            Area = decision.Area,
            Theme = decision.Theme,
            Amount = decision.Amount,
            AsKnownAt = moment,
        };
}
