using NodaTime;
using Samskab.Actors;
using Samskab.Areas;
using Samskab.Calendars;
using Samskab.Facts;
using Samskab.Hierarchies;
using Samskab.Sources;
using Samskab.Themes;
using Samskab.Values;

namespace Samskab.Forums;

/// <summary>A place where actors meet, over time.</summary>
/// <remarks>A member that is null is not stated; an empty list is stated as none.</remarks>
[DanishTerm("forum")]
public sealed record Forum
{
    /// <summary>The id, supplied by the host.</summary>
    public required ForumId Id
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>The name, at most 200 characters.</summary>
    /// <exception cref="ArgumentException">The name is empty or too long.</exception>
    public required string Name
    {
        get;
        init => field = NounName.Given(value, "A forum");
    }

    /// <summary>What it is for.</summary>
    public required ForumKind Kind { get; init; }

    /// <summary>Where it is at work.</summary>
    public ValueList<AreaId>? Areas
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>What it works with.</summary>
    public ValueList<ThemeId>? Themes
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>Who sits in it, over time.</summary>
    public ValueList<Seat>? Seats { get; init; }

    /// <summary>The actor it reports to.</summary>
    public ActorId? ReportsToActor
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>The forum it reports to.</summary>
    public ForumId? ReportsToForum
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>Its first day.</summary>
    public DateBound? Established { get; init; }

    /// <summary>Its end; null where it has none or none is stated.</summary>
    public Dissolution? Dissolved { get; init; }

    /// <summary>The versions of its terms of reference; empty where it is stated to have none.</summary>
    public ValueList<TermsOfReference>? Terms { get; init; }

    /// <summary>When it meets.</summary>
    [DanishTerm("mødefrekvens")]
    public Schedule? Rhythm { get; init; }

    /// <summary>Whether management backs that employees take part outside working hours; null where that is not stated.</summary>
    public bool? IsBackedOutsideHours { get; init; }

    /// <summary>Whether its parties have aligned their expectations; null where that is not stated.</summary>
    /// <remarks>An alignment with parties of both sides that sit in the forum shows it by itself.</remarks>
    public bool? AreExpectationsAligned { get; init; }

    /// <summary>Whether its parties have set ground rules; null where that is not stated.</summary>
    /// <remarks>Ground rules with parties of both sides that sit in the forum show it by themselves.</remarks>
    public bool? AreGroundRulesSet { get; init; }

    /// <summary>The items that stand on the agenda of every meeting.</summary>
    [DanishTerm("faste punkter")]
    public ValueList<AgendaItemKind>? FixedItems { get; init; }

    /// <summary>What the entry rests on. Default: somebody says so.</summary>
    public Basis Basis { get; init; }

    /// <summary>Sentences that describe it.</summary>
    public ValueList<Citation> DescribedIn { get; init; }

    /// <summary>The seat of an id, or null where none is stated to have it.</summary>
    /// <remarks>Each id stands once in a forum of a collaboration; of any other forum the first seat is given.</remarks>
    /// <param name="id">The id.</param>
    public Seat? FindSeat(SeatId id) => Seats?.FirstOrDefault(seat => seat.Id == id);

    /// <summary>What the forum is on a day.</summary>
    /// <param name="date">The day.</param>
    public ForumOn On(LocalDate date) => new(this, date);

    internal Answer ExistsOn(LocalDate date)
    {
        var established = Established?.HasComeOn(date) ?? Answer.Unknown;
        var dissolved = Dissolved?.From.HasComeOn(date) ?? Answer.No;
        return established.And(dissolved.Negated);
    }

    /// <summary>All days on which an answer about its existence, seats or terms of reference can turn, in order, each once.</summary>
    internal IEnumerable<LocalDate> Turns =>
        Established
            .Turns.Concat(Dissolved?.From.Turns ?? [])
            .Concat((Seats ?? []).SelectMany(seat => seat.During.Turns.Concat(seat.Absence.Turns)))
            .Concat((Terms ?? []).SelectMany(terms => terms.From.Turns))
            .Distinct()
            .Order();
}
