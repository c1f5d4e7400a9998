using Samskab.Chapters;
using Samskab.Facts;
using Samskab.Forums;
using Samskab.Values;
using Samskab.Verdicts;

namespace Samskab.Reviews;

/// <summary>Whether a forum for exchange of experience meets with a theme of the day and three fixed items (p. 30).</summary>
/// <remarks>Asked of network groups and volunteer networks, the kind of forum that the source tells of.</remarks>
internal static class AgendaCheck
{
    private static readonly (AgendaItemKind Kind, string Term)[] Fixed =
    [
        (AgendaItemKind.Round, "round"),
        (AgendaItemKind.NewsFromMunicipality, "newsFromMunicipality"),
        (AgendaItemKind.StatusOfActivities, "statusOfActivities"),
    ];

    private static readonly AskedItems OfForum = new(Fixed);
    private static readonly AskedItems OfMeeting = new([(AgendaItemKind.ThemeOfTheDay, "themeOfTheDay"), .. Fixed]);
    private static readonly LackedFacts FixedItems = new(ReviewFacts.FixedItems);
    private static readonly LackedFacts Agenda = new(ReviewFacts.Agenda);

    public static Finding? Find(Forum forum, ReviewScope scope) =>
        IsMeant(forum) && HeldSeat.IsThere(forum, scope.On)
            ? OfForum.Judged($"forums/{forum.Id}", forum, [], forum.FixedItems is not null, FixedItems)
            : null;

    public static Finding? Find(Meeting meeting, ReviewScope scope) =>
        scope.With(meeting) is { Forum: { } forum, Subject: var subject } && IsMeant(forum)
            ? OfMeeting.Judged(subject, forum, meeting.Agenda ?? [], meeting.Agenda is not null, Agenda)
            : null;

    internal static bool IsMeant(Forum forum) => forum.Kind is ForumKind.NetworkGroup or ForumKind.VolunteerNetwork;

    /// <summary>The items that are asked for, and each list of those that are not there: made once, for very many meetings.</summary>
    private sealed class AskedItems((AgendaItemKind Kind, string Term)[] asked)
    {
        private readonly ValueList<ValueList<FindingValue>> missing = Lists(asked, "missing");
        private readonly ValueList<ValueList<FindingValue>> open = Lists(asked, "open");

        internal Finding Judged(
            string subject,
            Forum forum,
            ValueList<AgendaItem> agenda,
            bool isStated,
            LackedFacts unstated
        )
        {
            var rule = InformationAndDialogue.ThemeAndFixedItems;
            var lacking = Lacking(forum.FixedItems ?? [], agenda);
            return lacking == 0 ? rule.Found(Answer.Yes, subject)
                : isStated ? rule.Found(Answer.No, subject, missing[lacking])
                : rule.Found(Answer.Unknown, subject, open[lacking], unstated.Of(true));
        }

        // One bit for each item, the first lowest.
        private int Lacking(ValueList<AgendaItemKind> always, ValueList<AgendaItem> agenda)
        {
            var lacking = 0;
            for (var at = 0; at < asked.Length; at++)
            {
                lacking |= always.AsSpan().Contains(asked[at].Kind) || Has(agenda, asked[at].Kind) ? 0 : 1 << at;
            }
            return lacking;
        }

        private static bool Has(ValueList<AgendaItem> agenda, AgendaItemKind kind)
        {
            foreach (var item in agenda)
            {
                if (item.Kind == kind)
                {
                    return true;
                }
            }
            return false;
        }

        private static ValueList<ValueList<FindingValue>> Lists(
            (AgendaItemKind Kind, string Term)[] asked,
            string name
        ) =>
            [
                .. Enumerable
                    .Range(0, 1 << asked.Length)
                    .Select(some => asked.Where((_, at) => (some >> at & 1) != 0).Select(item => item.Term))
                    .Select(terms => (ValueList<FindingValue>)[new FindingValue.Terms(name, terms.ToValueList())]),
            ];
    }
}
