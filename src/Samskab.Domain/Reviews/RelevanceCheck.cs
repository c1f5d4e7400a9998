using Samskab.Actors;
using Samskab.Chapters;
using Samskab.Facts;
using Samskab.Forums;
using Samskab.Verdicts;

namespace Samskab.Reviews;

/// <summary>Whether what a mixed forum talks about is relevant to civil society (p. 30), and what may come of it if not.</summary>
/// <remarks>An internal dialogue of the municipality is not relevant to civil society, unless its item says so.</remarks>
internal static class RelevanceCheck
{
    public static IEnumerable<Finding> Find(Meeting meeting, ReviewScope scope)
    {
        var forum = scope.Collaboration.Forums.Find(meeting.Forum);
        var mixed = forum is null ? Answer.No : HasCivilSociety(forum, meeting, scope);
        if (mixed == Answer.No || meeting.Agenda is { Count: 0 })
        {
            return [];
        }
        return [Judged(meeting, mixed, scope)];
    }

    private static Finding Judged(Meeting meeting, Answer mixed, ReviewScope scope)
    {
        var rule = InformationAndDialogue.RelevantToAll;
        var subject = $"meetings/{meeting.Id}";
        if (meeting.Agenda is not { } agenda)
        {
            return rule.Found(Answer.Unknown, subject).Lacking(ReviewFacts.Agenda);
        }
        var irrelevant = agenda.Count(item => IsRelevant(item) == Answer.No);
        var open = agenda.Count(item => IsRelevant(item) == Answer.Unknown);
        var within = Judging.Within(irrelevant, open, agenda.Count, scope.Thresholds.MaxIrrelevantShare);
        return rule.Found(within.Or(mixed.Negated), subject, new FindingValue.Share("items", irrelevant, agenda.Count))
            .Lacking(Missing(within, mixed))
            .Advising(
                Answer.No,
                InformationAndDialogue.DropOut,
                InformationAndDialogue.UnequalRepresentation,
                InformationAndDialogue.AsymmetricPower
            );
    }

    private static Answer IsRelevant(AgendaItem item) =>
        item.RelevantTo is { } sides ? (sides.Contains(Side.CivilSociety) ? Answer.Yes : Answer.No)
        : item.Kind == AgendaItemKind.InternalMunicipal ? Answer.No
        : Answer.Unknown;

    private static Answer HasCivilSociety(Forum forum, Meeting meeting, ReviewScope scope)
    {
        var seats = HeldSeat.Of(forum, scope.Collaboration, meeting.On);
        return seats is null ? Answer.Unknown
            : seats.Any(seat => seat is { Side: Side.CivilSociety, IsHeld: Answer.Yes }) ? Answer.Yes
            : seats.Any(seat => seat.Side != Side.Municipality) ? Answer.Unknown
            : Answer.No;
    }

    private static IEnumerable<Fact> Missing(Answer within, Answer mixed)
    {
        if (within == Answer.Unknown)
        {
            yield return ReviewFacts.Relevance;
        }
        if (mixed == Answer.Unknown)
        {
            yield return ReviewFacts.Seats;
        }
    }
}
