using Samskab.Actors;
using Samskab.Collaborations;
using Samskab.Reviews;
using Samskab.Values;

namespace Samskab.Texts;

/// <summary>What people call the subjects of findings; one without a name is told by its kind and id.</summary>
internal sealed class SubjectNames(Collaboration collaboration, Wording wording)
{
    public string Of(string path)
    {
        if (path == CollaborationReview.Whole)
        {
            return wording.Say("collaboration.name");
        }
        var slash = path.IndexOf('/', StringComparison.Ordinal);
        return path == OverviewAgeCheck.Subject ? wording.Say("overview.name")
            : slash < 0 ? path
            : NameOf(path[..slash], path[(slash + 1)..]) ?? path;
    }

    private string? NameOf(string kind, string id) =>
        kind switch
        {
            "forums" => collaboration.Forums.Find(new(id))?.Name,
            "offers" => collaboration.Offers.Find(new(id))?.Name,
            "initiatives" => collaboration.Initiatives.Find(new(id))?.Name,
            "mandates" => collaboration.Mandates.Find(new(id)) is { } mandate
                ? collaboration.Matters.Find(mandate.Matter)?.Name
                : null,
            "actors" => collaboration.Actors.Find(new(id))?.Name,
            "needs" => collaboration.Needs.Find(new(id)) is { } need
                ? collaboration.Themes.Find(need.Theme)?.Name
                : null,
            "themes" => collaboration.Themes.Find(new(id))?.Name,
            "meetings" => MeetingName(id),
            "receptionTimelines" => collaboration.ReceptionTimelines.Find(new(id))?.Name,
            "agreements" => Between("agreement.name", collaboration.Agreements.Find(new(id))?.Parties),
            "groundRules" => Between("ground-rules.name", collaboration.GroundRules.Find(new(id))?.Parties),
            "expectations" => Between("expectations.name", collaboration.Expectations.Find(new(id))?.Parties),
            _ => null,
        };

    private string? Between(string text, ValueList<ActorId>? parties) =>
        parties is { } known
            ? wording.Say(text, ("names", wording.Listed(known.Select(id => Of($"actors/{id}")))))
            : null;

    private string? MeetingName(string id) =>
        collaboration.Meetings.Find(new(id)) is { } meeting && collaboration.Forums.Find(meeting.Forum) is { } forum
            ? $"{forum.Name} ({wording.Of(meeting.On)})"
            : null;
}
