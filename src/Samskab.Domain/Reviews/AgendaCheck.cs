using Samskab.Chapters;
using Samskab.Facts;
using Samskab.Forums;
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

    private static readonly (AgendaItemKind Kind, string Term)[] Whole =
    [
        (AgendaItemKind.ThemeOfTheDay, "themeOfTheDay"),
        .. Fixed,
    ];

    public static IEnumerable<Finding> Find(Forum forum, ReviewScope scope) =>
        IsMeant(forum) && HeldSeat.IsThere(forum, scope.On)
            ?
            [
                Judged(
                    $"forums/{forum.Id}",
                    Fixed,
                    forum.FixedItems ?? [],
                    forum.FixedItems is not null,
                    ReviewFacts.FixedItems
                ),
            ]
            : [];

    public static IEnumerable<Finding> Find(Meeting meeting, ReviewScope scope)
    {
        var forum = scope.Collaboration.Forums.Find(meeting.Forum);
        if (forum is null || !IsMeant(forum))
        {
            return [];
        }
        var items = (forum.FixedItems ?? []).Concat((meeting.Agenda ?? []).Select(item => item.Kind));
        return [Judged($"meetings/{meeting.Id}", Whole, items, meeting.Agenda is not null, ReviewFacts.Agenda)];
    }

    internal static bool IsMeant(Forum forum) => forum.Kind is ForumKind.NetworkGroup or ForumKind.VolunteerNetwork;

    private static Finding Judged(
        string subject,
        (AgendaItemKind Kind, string Term)[] asked,
        IEnumerable<AgendaItemKind> items,
        bool isStated,
        Fact missing
    )
    {
        var there = items.ToHashSet();
        var lacking = asked.Where(one => !there.Contains(one.Kind)).Select(one => one.Term).ToList();
        var rule = InformationAndDialogue.ThemeAndFixedItems;
        return lacking.Count == 0 ? rule.Found(Answer.Yes, subject)
            : isStated ? rule.Found(Answer.No, subject, new FindingValue.Terms("missing", [.. lacking]))
            : rule.Found(Answer.Unknown, subject, new FindingValue.Terms("open", [.. lacking])).Lacking(missing);
    }
}
