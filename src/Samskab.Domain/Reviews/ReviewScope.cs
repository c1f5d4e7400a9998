using NodaTime;
using Samskab.Actors;
using Samskab.Collaborations;
using Samskab.Forums;
using Samskab.Ports;
using Samskab.Reception;
using Samskab.Walkthroughs;

namespace Samskab.Reviews;

/// <summary>What a check looks at: the collaboration, on a day, by some thresholds.</summary>
public sealed class ReviewScope
{
    private readonly Lazy<Dictionary<ForumId, ReviewedForum>> fora;
    private readonly Lazy<SharedSeats> sharedSeats;
    private readonly Lazy<DecidingHolders> deciding;
    private readonly Lazy<ContactLookup> contacts;
    private readonly Lazy<ILookup<ActorId?, Actor>> parts;
    private readonly Lazy<CircleLookup> circles;
    private readonly Lazy<AgreementLookup> agreements;
    private readonly Lazy<ReceiverLookup> receivers;
    private ReviewedMeeting? lastMeeting;
    private ReviewedForum? lastForum;
    private ReceptionWalkthrough? lastWalkthrough;

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
        sharedSeats = new(() => SharedSeats.Of(this));
        deciding = new(() => new(collaboration, on));
        contacts = new(() => new(this));
        parts = new(() => collaboration.Actors.ToLookup(actor => actor.PartOf));
        circles = new(() => new(this));
        agreements = new(() => new(this));
        receivers = new(() => new(collaboration));
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
        // Read once: another thread may look at another meeting.
        if (lastMeeting is { } last && ReferenceEquals(last.Meeting, meeting))
        {
            return last;
        }
        // Meetings of one forum often follow one another, and then it is looked up once.
        var forum = lastForum is { } its && its.Forum.Id == meeting.Forum ? its : lastForum = Find(meeting.Forum);
        return lastMeeting = new(meeting, forum?.Forum, forum?.SeatsOn(meeting.On));
    }

    /// <summary>What is seen on a timeline; that of the last one is kept, as the checks of a timeline follow one another.</summary>
    internal ReceptionWalkthrough Through(ReceptionTimeline timeline) =>
        lastWalkthrough is { } last && ReferenceEquals(last.Timeline, timeline)
            ? last
            : lastWalkthrough = ReceptionWalkthrough.Of(Collaboration, timeline, Thresholds.Walkthrough);

    /// <summary>The meetings of a forum with their days, in the order of their ids.</summary>
    internal List<(LocalDate On, Meeting Meeting)> MeetingsOf(ForumId forum) => Find(forum)?.Meetings ?? [];

    /// <summary>The day of the last meeting of a forum until the day; null where there is none.</summary>
    internal LocalDate? LastMeetingOf(ForumId forum) => Find(forum)?.LastMeetingUntil(On);

    /// <summary>The seats of a forum on the day, without deputies and vacant ones; null where they are not stated.</summary>
    internal List<HeldSeat>? SeatsOf(Forum forum) =>
        Find(forum.Id) is { } known && ReferenceEquals(known.Forum, forum)
            ? known.SeatsOn(On)?.Seats
            : HeldSeat.Of(forum, Collaboration, On);

    /// <summary>The year that ends with the day.</summary>
    internal DateInterval YearBefore => new(On.PlusYears(-1).PlusDays(1), On);

    /// <summary>The year that begins with the day.</summary>
    internal DateInterval YearAfter => new(On, On.PlusYears(1).PlusDays(-1));

    /// <summary>The fora in which both sides meet on the day, and who sits in them.</summary>
    internal SharedSeats SharedSeats => sharedSeats.Value;

    /// <summary>Who may decide anything on the day.</summary>
    internal DecidingHolders Deciding => deciding.Value;

    /// <summary>Who has turned to whom of late.</summary>
    internal ContactLookup Contacts => contacts.Value;

    /// <summary>The municipal circles that are or may be there.</summary>
    internal CircleLookup Circles => circles.Value;

    /// <summary>What parties have agreed with one another.</summary>
    internal AgreementLookup Agreements => agreements.Value;

    /// <summary>Who receives what.</summary>
    internal ReceiverLookup Receivers => receivers.Value;

    /// <summary>The side of an actor; null where none is stated.</summary>
    internal Side? SideOf(ActorId? actor) => actor is { } id ? Collaboration.Actors.Find(id)?.Side : null;

    /// <summary>An actor and all that is part of it, however deep.</summary>
    internal IEnumerable<Actor> WholeOf(Actor actor) => parts.Value[actor.Id].SelectMany(WholeOf).Prepend(actor);

    private ReviewedForum? Find(ForumId forum) => fora.Value.GetValueOrDefault(forum);

    private static Dictionary<ForumId, ReviewedForum> ForaOf(Collaboration collaboration)
    {
        var fora = collaboration.Forums.ToDictionary(
            forum => forum.Id,
            forum => new ReviewedForum(forum, collaboration)
        );
        // Meetings of one forum often follow one another, and then it is looked up once.
        ReviewedForum? forum = null;
        var evenShare = collaboration.Meetings.Count / Math.Max(fora.Count, 1);
        foreach (var meeting in collaboration.Meetings)
        {
            if (forum is null || forum.Forum.Id != meeting.Forum)
            {
                forum = fora[meeting.Forum];
                forum.Meetings.EnsureCapacity(evenShare);
            }
            forum.Meetings.Add((meeting.On, meeting));
        }
        return fora;
    }
}
