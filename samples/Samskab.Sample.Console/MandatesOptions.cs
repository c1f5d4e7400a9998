using NodaTime;
using Samskab.Mandates;
using Samskab.Texts;
using Samskab.Values;

namespace Samskab.Sample;

/// <summary>What is asked about the right to decide, or what of all mandates is looked through.</summary>
/// <param name="File">The document.</param>
/// <param name="Matter">The id of the matter; a question needs one.</param>
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

    /// <summary>The kinds of findings that are told; none where a question is asked.</summary>
    internal ValueList<OversightSection> Kinds { get; init; }

    /// <summary>The first day that is looked through; null for that of the document.</summary>
    internal LocalDate? From { get; init; }

    /// <summary>The last day that is looked through; null for a year after the first.</summary>
    internal LocalDate? Until { get; init; }

    /// <summary>How many mandates that come near, or findings of a kind, are told.</summary>
    internal int Top { get; init; }
}
