using NodaTime;
using Samskab.Actors;
using Samskab.Collaborations;
using Samskab.Forums;
using Samskab.Ports;

namespace Samskab.Reviews;

/// <summary>What a check looks at: the collaboration, on a day, by some thresholds.</summary>
public sealed class ReviewScope
{
    private readonly Lazy<ILookup<ForumId, Meeting>> meetings;
    private readonly Lazy<SharedSeats> sharedSeats;
    private readonly Lazy<DecidingHolders> deciding;
    private readonly Lazy<ContactLookup> contacts;
    private readonly Lazy<ILookup<ActorId?, Actor>> parts;
    private readonly Lazy<CircleLookup> circles;
    private readonly Lazy<AgreementLookup> agreements;

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
        meetings = new(() => collaboration.Meetings.ToLookup(meeting => meeting.Forum));
        sharedSeats = new(() => SharedSeats.Of(collaboration, on));
        deciding = new(() => new(collaboration, on));
        contacts = new(() => new(this));
        parts = new(() => collaboration.Actors.ToLookup(actor => actor.PartOf));
        circles = new(() => new(this));
        agreements = new(() => new(this));
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

    /// <summary>The meetings of a forum, in the order of their ids.</summary>
    internal IEnumerable<Meeting> MeetingsOf(ForumId forum) => meetings.Value[forum];

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

    /// <summary>The side of an actor; null where none is stated.</summary>
    internal Side? SideOf(ActorId? actor) => actor is { } id ? Collaboration.Actors.Find(id)?.Side : null;

    /// <summary>An actor and all that is part of it, however deep.</summary>
    internal IEnumerable<Actor> WholeOf(Actor actor) => parts.Value[actor.Id].SelectMany(WholeOf).Prepend(actor);
}
