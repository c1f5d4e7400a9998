using Samskab.Collaborations;
using Samskab.Forums;
using Samskab.Offers;
using Samskab.Values;
using Samskab.Verdicts;

namespace Samskab.Reviews;

/// <summary>What a review found, by what it is about, in the order of the review.</summary>
internal sealed class FindingsBySubject
{
    private readonly ValueList<Finding> findings;
    private readonly ILookup<string, int> places;
    private readonly ILookup<ForumId, MeetingId> meetings;

    internal FindingsBySubject(Collaboration collaboration, CollaborationReview review)
    {
        Collaboration = collaboration;
        findings = review.Findings;
        places = findings
            .Select((finding, place) => (finding.Subject, place))
            .ToLookup(one => one.Subject, one => one.place, StringComparer.Ordinal);
        meetings = collaboration.Meetings.ToLookup(meeting => meeting.Forum, meeting => meeting.Id);
    }

    internal Collaboration Collaboration { get; }

    internal ValueList<Finding> Of(Initiative initiative) => Of([$"initiatives/{initiative.Id}"]);

    /// <summary>What it found about a forum and its meetings.</summary>
    internal ValueList<Finding> Of(Forum forum) =>
        Of(meetings[forum.Id].Select(meeting => $"meetings/{meeting}").Prepend($"forums/{forum.Id}"));

    private ValueList<Finding> Of(IEnumerable<string> subjects) =>
        subjects.SelectMany(subject => places[subject]).Order().Select(place => findings[place]).ToValueList();
}
