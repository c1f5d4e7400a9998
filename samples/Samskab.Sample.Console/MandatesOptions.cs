using NodaTime;
using Samskab.Mandates;

namespace Samskab.Sample;

/// <summary>What is asked about the right to decide.</summary>
/// <param name="File">The document.</param>
/// <param name="Matter">The id of the matter.</param>
internal sealed record MandatesOptions(string File, string? Matter)
{
    /// <summary>The id of the area; null for any.</summary>
    internal string? Area { get; init; }

    /// <summary>The id of the theme; null for any.</summary>
    internal string? Theme { get; init; }

    /// <summary>The id of the target group; null for any.</summary>
    internal string? Group { get; init; }

    /// <summary>The amount; null where no money is asked for.</summary>
    internal Money? Amount { get; init; }

    /// <summary>What is to be done.</summary>
    internal Power Power { get; init; } = Power.Decide;

    /// <summary>Of whom it is asked: an actor, a forum, or a forum and a role; null for anybody.</summary>
    internal string? Holder { get; init; }

    /// <summary>The day; null for that of the document.</summary>
    internal LocalDate? On { get; init; }

    /// <summary>The moment whose knowledge is asked for; null for all that is known.</summary>
    internal Instant? AsKnownAt { get; init; }

    /// <summary>How many mandates that come near are told.</summary>
    internal int Top { get; init; }
}
