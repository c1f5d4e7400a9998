using NodaTime;
using Samskab.Collaborations;
using Samskab.Forums;
using Samskab.Ports;

namespace Samskab.Reviews;

/// <summary>What a check looks at: the collaboration, on a day, by some thresholds.</summary>
public sealed class ReviewScope
{
    private readonly Lazy<Dictionary<ForumId, ReviewedForum>> fora;
    private ReviewedMeeting? lastMeeting;

    /// <summary>A collaboration, on a day, by some thresholds.</summary>
    /// <param name="collaboration">The collaboration.</param>
    /// <param name="on">The day.</param>
    /// <param name="thresholds">The thresholds; the defaults where none are given.</param>
    /// <param name="holidays">The holidays; none where none are given.</param>
    /// <param name="cancellation">Stops the checks.</param>
    public ReviewScope(
        Collaboration collaboration,
        LocalDate on,
        Thresholds? thresholds = null,
        IHolidays? holidays = null,
        CancellationToken cancellation = default
    )
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        (Collaboration, On, Thresholds) = (collaboration, on, thresholds ?? Thresholds.Default);
        Holidays = holidays;
        Cancellation = cancellation;
        fora = new(() => ForaOf(collaboration));
    }

    /// <summary>The collaboration.</summary>
    public Collaboration Collaboration { get; }

    /// <summary>The day.</summary>
    public LocalDate On { get; }

    /// <summary>The thresholds.</summary>
    public Thresholds Thresholds { get; }

    /// <summary>The holidays, on which nobody has working hours; null where the host has given none.</summary>
    public IHolidays? Holidays { get; }

    /// <summary>Stops the checks.</summary>
    internal CancellationToken Cancellation { get; }

    /// <summary>A meeting with its forum and seats; that of the last one is kept, as the checks of a meeting follow one another.</summary>
    internal ReviewedMeeting With(Meeting meeting)
    {
        if (lastMeeting is { } last && ReferenceEquals(last.Meeting, meeting))
        {
            return last;
        }
        var forum = Find(meeting.Forum);
        return lastMeeting = new(meeting, forum?.Forum, forum?.SeatsOn(meeting.On));
    }

    /// <summary>The meetings of a forum, in the order of their ids.</summary>
    internal IReadOnlyList<Meeting> MeetingsOf(ForumId forum) => Find(forum)?.Meetings ?? [];

    private ReviewedForum? Find(ForumId forum) => fora.Value.GetValueOrDefault(forum);

    private static Dictionary<ForumId, ReviewedForum> ForaOf(Collaboration collaboration)
    {
        var fora = collaboration.Forums.ToDictionary(
            forum => forum.Id,
            forum => new ReviewedForum(forum, collaboration)
        );
        foreach (var meeting in collaboration.Meetings)
        {
            fora[meeting.Forum].Meetings.Add(meeting);
        }
        return fora;
    }
}
