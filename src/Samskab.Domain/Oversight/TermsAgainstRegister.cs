using NodaTime;
using Samskab.Authority;
using Samskab.Calendars;
using Samskab.Facts;
using Samskab.Forums;
using Samskab.Mandates;

namespace Samskab.Oversight;

/// <summary>Holds what terms of reference say of decision mandates against the register, both ways.</summary>
internal static class TermsAgainstRegister
{
    /// <summary>Terms with a decision mandate on days on which none of the forum is in force, by forum and version.</summary>
    public static IEnumerable<TermsWithoutMandate> Missing(Survey survey)
    {
        var byForum = Deciding(survey.States, survey).ToLookup(one => one.Forum.Id, one => one.State.InForce);
        return survey
            .Register.Collaboration.Forums.Where(forum => IsConcerned(forum, survey))
            .SelectMany(forum => Missing(forum, AnswerLine.Any([.. byForum[forum.Id]]).Negated(), survey));
    }

    /// <summary>Mandates to decide of fora whose terms have no decision mandate, by id.</summary>
    public static IEnumerable<MandateWithoutTerms> Unfounded(Survey survey)
    {
        var lines = new Dictionary<ForumId, AnswerLine>();
        foreach (var (state, forum) in Deciding(survey.Concerned, survey))
        {
            if (!lines.TryGetValue(forum.Id, out var line))
            {
                lines.Add(forum.Id, line = AnswerLine.Turning(forum.Turns, day => IsWithout(forum.On(day).Terms)));
            }
            if (survey.Found(state.InForce.And(line)) is { } during)
            {
                yield return new()
                {
                    Mandate = state.Mandate,
                    Forum = forum,
                    During = during,
                };
            }
        }
    }

    private static IEnumerable<(MandateState State, Forum Forum)> Deciding(
        IEnumerable<MandateState> states,
        Survey survey
    ) =>
        states
            .Where(state => state.Mandate.Power == Power.Decide)
            .Select(state => (State: state, Forum: survey.Ground.ForumOf(state.Mandate.Holder)!))
            .Where(one => one.Forum is not null);

    private static IEnumerable<TermsWithoutMandate> Missing(Forum forum, AnswerLine without, Survey survey)
    {
        foreach (
            var terms in (forum.Terms ?? []).Where(HasMandate).OrderBy(terms => terms.Version, StringComparer.Ordinal)
        )
        {
            var inForce = AnswerLine.Turning(forum.Turns, day => IsInForce(terms, forum, day));
            if (survey.Found(inForce.And(without)) is { } during)
            {
                yield return new()
                {
                    Forum = forum,
                    Terms = terms,
                    During = during,
                };
            }
        }
    }

    private static Answer IsInForce(TermsOfReference terms, Forum forum, LocalDate day)
    {
        var on = forum.On(day);
        var isInForce = on.Terms.Match(
            its => its.Terms == terms ? Answer.Yes : Answer.No,
            _ => Answer.No,
            _ => Answer.No,
            its => its.Candidates.Contains(terms) ? Answer.Unknown : Answer.No
        );
        return forum.Established is null && on.Exists == Answer.Unknown ? isInForce : isInForce.And(on.Exists);
    }

    private static bool HasMandate(TermsOfReference terms) =>
        terms.DecisionMandate is TermsSection.Written or TermsSection.KnownToExist;

    private static Answer IsWithout(TermsOnDay terms) =>
        terms.Match(
            its => Without(its.Terms),
            _ => Answer.Unknown,
            _ => Answer.Yes,
            its =>
                its.Candidates.All(one => Without(one) == Answer.Yes) ? Answer.Yes
                : its.Candidates.All(one => Without(one) == Answer.No) ? Answer.No
                : Answer.Unknown
        );

    private static Answer Without(TermsOfReference terms) =>
        terms.DecisionMandate switch
        {
            TermsSection.Absent => Answer.Yes,
            null => Answer.Unknown,
            _ => Answer.No,
        };

    private static bool IsConcerned(Forum forum, Survey survey) =>
        forum.Areas is not { } areas
        || areas.Any(area => survey.Areas.Meet(survey.Ground.Areas.NumberOf(area), survey.Area));
}
