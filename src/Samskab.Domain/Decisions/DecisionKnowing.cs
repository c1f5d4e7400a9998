using NodaTime;
using Samskab.Authority;
using Samskab.Facts;
using Samskab.Forums;
using Samskab.Mandates;

namespace Samskab.Decisions;

/// <summary>Puts together what a register of one moment tells of a decision.</summary>
internal sealed class DecisionKnowing(MandateRegister register, Decision decision)
{
    /// <summary>What is known of the decision, of a register as known at the moment.</summary>
    /// <exception cref="ArgumentException">The collaboration has no such holder, matter, area or theme.</exception>
    public KnownDecision At(Instant moment)
    {
        var asked = Asked(moment);
        var authority = register.May(decision.By, asked);
        var inMatter = asked.Amount is null ? authority : register.May(decision.By, asked with { Amount = null });
        return new()
        {
            Decision = decision,
            KnownAt = moment,
            Authority = authority,
            AuthorityInMatter = inMatter,
            InMatter = Covered(inMatter),
            WithinLimit =
                asked.Amount is null ? Answer.Yes
                : Covered(inMatter) == Answer.No ? Answer.Unknown
                : Covered(authority),
            Quorum = Quorum(),
            NotStated = Covered(authority) == Answer.Unknown ? [.. NotStated(authority)] : [],
            NamedGivesRight = decision.Under is { } named ? GivesRight(authority, named) : null,
        };
    }

    // The register is that of the moment already: it need not be made again.
    private DecisionQuestion Asked(Instant moment) =>
        new()
        {
            Matter = decision.Matter,
            On = decision.On,
            Area = decision.Area,
            Theme = decision.Theme,
            Amount = decision.Amount,
            AsKnownAt = moment,
        };

    // A question without area is answered by mandates for any; a decision without one may hold outside theirs.
    private Answer Covered(AuthorityVerdict authority) =>
        authority.Grants.Select(Covers).DefaultIfEmpty(authority.Answer).Max();

    private Answer Covers(Grant grant) => NotStated(grant).Any() ? grant.Answer.And(Answer.Unknown) : grant.Answer;

    private Answer GivesRight(AuthorityVerdict authority, MandateId named) =>
        authority.Grants.FirstOrDefault(grant => grant.Mandate.Id == named) is { } grant ? Covers(grant) : Answer.No;

    private IEnumerable<DecisionDetail> NotStated(AuthorityVerdict authority) =>
        authority.Grants.SelectMany(NotStated).Distinct().Order();

    private IEnumerable<DecisionDetail> NotStated(Grant grant)
    {
        if (decision.Area is null && grant.Chain.Any(link => link.Areas is not null))
        {
            yield return DecisionDetail.Area;
        }
        if (decision.Theme is null && grant.Chain.Any(link => link.Themes is not null))
        {
            yield return DecisionDetail.Theme;
        }
        if (grant.Chain.Any(link => link.TargetGroups is not null))
        {
            yield return DecisionDetail.TargetGroup;
        }
    }

    private QuorumOn? Quorum() =>
        decision.By is Holder.OfForum { Forum: var id }
            ? register
                .Collaboration.Forums.Find(id)!
                .On(decision.On)
                .Quorum(decision.Participants, actor => register.Collaboration.Actors.Find(actor)?.Side)
            : null;
}
