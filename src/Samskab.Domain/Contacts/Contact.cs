using NodaTime;
using Samskab.Actors;
using Samskab.Calendars;
using Samskab.Facts;
using Samskab.Forums;
using Samskab.Sources;
using Samskab.Values;

namespace Samskab.Contacts;

/// <summary>That somebody turned to somebody else, and when: never what was said, and never about whom.</summary>
/// <remarks>A member that is null is not stated; an empty list is stated as none.</remarks>
[DanishTerm("kontakt")]
public sealed record Contact
{
    /// <summary>The id, supplied by the host.</summary>
    public required ContactId Id
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>The day.</summary>
    public required LocalDate On { get; init; }

    /// <summary>What it was for. Default: an approach.</summary>
    public ContactKind Kind { get; init; }

    /// <summary>The actor that it came from.</summary>
    public ActorId? FromActor
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>The individual whom it came from, as the host's opaque token.</summary>
    public ParticipantRef? FromParticipant
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>The actor that it went to: the unit, and never which employee.</summary>
    public ActorId? ToActor
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>The forum that it went to.</summary>
    public ForumId? ToForum
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>What it was about: contacts about the same have the same key.</summary>
    public TopicRef? About
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>The actors that were told of it besides those whom it went to.</summary>
    public ValueList<ActorId>? Informed
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>The actors that it is known to have reached.</summary>
    internal IEnumerable<ActorId> Reached => ToActor is { } to ? (Informed ?? []).Prepend(to) : Informed ?? [];

    /// <summary>When it was answered.</summary>
    /// <remarks>What has not been answered yet on a day has a later day as its earliest, and no latest.</remarks>
    public DateBound? Answered { get; init; }

    /// <summary>What the entry rests on. Default: somebody says so.</summary>
    public Basis Basis { get; init; }

    /// <summary>Sentences that describe it.</summary>
    public ValueList<Citation> DescribedIn { get; init; }
}
