using NodaTime;
using Samskab.Facts;
using Samskab.Sources;
using Samskab.Values;

namespace Samskab.Forums;

/// <summary>A meeting of a forum.</summary>
[DanishTerm("møde")]
public sealed record Meeting
{
    /// <summary>The id, supplied by the host.</summary>
    public required MeetingId Id
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>The forum that meets.</summary>
    public required ForumId Forum
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>The day.</summary>
    public required LocalDate On { get; init; }

    /// <summary>When it begins, in local time; null where that is not stated.</summary>
    public LocalTime? Begins { get; init; }

    /// <summary>How long it lasts, in whole minutes; null where that is not stated. At least 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public int? Minutes
    {
        get;
        init =>
            field = value is null or >= 1
                ? value
                : throw new ArgumentOutOfRangeException(nameof(Minutes), value, "Permitted: 1 minute or more.");
    }

    /// <summary>The agenda; null where it is not stated.</summary>
    [DanishTerm("dagsorden")]
    public ValueList<AgendaItem>? Agenda { get; init; }

    /// <summary>Who was invited and whether they were there; null where it is not stated.</summary>
    public ValueList<Attendance>? Attendance { get; init; }

    /// <summary>What the entry rests on. Default: somebody says so.</summary>
    public Basis Basis { get; init; }

    /// <summary>Sentences that describe it.</summary>
    public ValueList<Citation> DescribedIn { get; init; }
}
