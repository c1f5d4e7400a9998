using Samskab.Actors;
using Samskab.Chapters;
using Samskab.Facts;
using Samskab.Forums;
using Samskab.Rules;
using Samskab.Values;
using Samskab.Verdicts;

namespace Samskab.Reviews;

/// <summary>Whether what a mixed forum talks about is relevant to civil society (p. 30), and what may come of it if not.</summary>
/// <remarks>An internal dialogue of the municipality is not relevant to civil society, unless its item says so.</remarks>
internal static class RelevanceCheck
{
    private const int MostItems = 15;

    private static readonly ValueList<RuleId> MayFollow =
    [
        InformationAndDialogue.DropOut.Id,
        InformationAndDialogue.UnequalRepresentation.Id,
        InformationAndDialogue.AsymmetricPower.Id,
    ];

    // Agendas are short: each share of one is made once, for very many meetings.
    private static readonly ValueList<ValueList<ValueList<FindingValue>>> Shares =
    [
        .. Enumerable
            .Range(1, MostItems)
            .Select(items =>
                Enumerable.Range(0, items + 1).Select(irrelevant => Share(irrelevant, items)).ToValueList()
            ),
    ];

    private static readonly LackedFacts Lacking = new(ReviewFacts.Relevance, ReviewFacts.Seats);

    public static Finding? Find(Meeting meeting, ReviewScope scope)
    {
        var its = scope.With(meeting);
        var mixed = its.Forum is null ? Answer.No : its.Seats?.HaveCivilSociety ?? Answer.Unknown;
        return mixed == Answer.No || meeting.Agenda is { Count: 0 } ? null : Judged(its, mixed, scope);
    }

    private static Finding Judged(ReviewedMeeting its, Answer mixed, ReviewScope scope)
    {
        var rule = InformationAndDialogue.RelevantToAll;
        if (its.Meeting.Agenda is not { } agenda)
        {
            return rule.Found(Answer.Unknown, its.Subject).Lacking(ReviewFacts.Agenda);
        }
        var (irrelevant, open) = Counted(agenda);
        var within = Judging.Within(irrelevant, open, agenda.Count, scope.Thresholds.MaxIrrelevantShare);
        var answer = within.Or(mixed.Negated);
        return rule.Found(
            answer,
            its.Subject,
            agenda.Count <= MostItems ? Shares[agenda.Count - 1][irrelevant] : Share(irrelevant, agenda.Count),
            Lacking.Of(within == Answer.Unknown, mixed == Answer.Unknown),
            answer == Answer.No ? MayFollow : []
        );
    }

    private static ValueList<FindingValue> Share(int irrelevant, int items) =>
        [new FindingValue.Share("items", irrelevant, items)];

    private static (int Irrelevant, int Open) Counted(ValueList<AgendaItem> agenda)
    {
        int irrelevant = 0,
            open = 0;
        foreach (var item in agenda)
        {
            var answer = IsRelevant(item);
            irrelevant += answer == Answer.No ? 1 : 0;
            open += answer == Answer.Unknown ? 1 : 0;
        }
        return (irrelevant, open);
    }

    private static Answer IsRelevant(AgendaItem item) =>
        item.RelevantTo is { } sides ? (sides.AsSpan().Contains(Side.CivilSociety) ? Answer.Yes : Answer.No)
        : item.Kind == AgendaItemKind.InternalMunicipal ? Answer.No
        : Answer.Unknown;
}
