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

    private static readonly (AgendaItemKind Kind, string Term)[] Whole =
    [
        (AgendaItemKind.ThemeOfTheDay, "themeOfTheDay"),
        .. Fixed,
    ];

    public static Finding? Find(Forum forum, ReviewScope scope) =>
        IsMeant(forum) && HeldSeat.IsThere(forum, scope.On)
            ? Judged(
                $"forums/{forum.Id}",
                Lacking(Fixed, forum, []),
                forum.FixedItems is not null,
                ReviewFacts.FixedItems
            )
            : null;

    public static Finding? Find(Meeting meeting, ReviewScope scope) =>
        scope.With(meeting) is { Forum: { } forum, Subject: var subject } && IsMeant(forum)
            ? Judged(
                subject,
                Lacking(Whole, forum, meeting.Agenda ?? []),
                meeting.Agenda is not null,
                ReviewFacts.Agenda
            )
            : null;

    internal static bool IsMeant(Forum forum) => forum.Kind is ForumKind.NetworkGroup or ForumKind.VolunteerNetwork;

    private static ValueList<string> Lacking(
        (AgendaItemKind Kind, string Term)[] asked,
        Forum forum,
        ValueList<AgendaItem> agenda
    )
    {
        var (lacking, count) = (new string[asked.Length], 0);
        foreach (var (kind, term) in asked)
        {
            if (!(forum.FixedItems ?? []).AsSpan().Contains(kind) && !Has(agenda, kind))
            {
                lacking[count++] = term;
            }
        }
        return [.. lacking.AsSpan(0, count)];
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

    private static Finding Judged(string subject, ValueList<string> lacking, bool isStated, Fact missing)
    {
        var rule = InformationAndDialogue.ThemeAndFixedItems;
        return lacking.Count == 0 ? rule.Found(Answer.Yes, subject)
            : isStated ? rule.Found(Answer.No, subject, new FindingValue.Terms("missing", lacking))
            : rule.Found(Answer.Unknown, subject, new FindingValue.Terms("open", lacking)).Lacking(missing);
    }
}
