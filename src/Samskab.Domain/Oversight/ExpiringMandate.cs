using NodaTime;
using Samskab.Facts;
using Samskab.Mandates;
using Samskab.Values;

namespace Samskab.Oversight;

/// <summary>A mandate that is in force on some day and ends within the days looked through, by itself or with what it comes from.</summary>
/// <remarks>A mandate of which it is not stated when it is valid is not among them.</remarks>
public sealed record ExpiringMandate
{
    /// <summary>The mandate.</summary>
    public required Mandate Mandate { get; init; }

    /// <summary>Yes where it surely is in force and surely ends; unknown where it may.</summary>
    public required Answer Answer { get; init; }

    /// <summary>The last day on which it surely is in force; null where there is none.</summary>
    public LocalDate? LastSureDay { get; init; }

    /// <summary>The last day on which it may be in force; null where none is known.</summary>
    public LocalDate? LastPossibleDay { get; init; }

    /// <summary>The mandates that are delegated directly from it and end with it, by id; what hangs on those is told with them.</summary>
    public ValueList<Mandate> Hanging { get; init; }
}
