using NodaTime;
using Samskab.Facts;
using Samskab.Rules;
using Samskab.Sources;
using Samskab.Values;

namespace Samskab.RuleBooks;

/// <summary>What stands in one version of a rule book.</summary>
public sealed record RuleBookContents
{
    /// <summary>The id of the book, the same in all versions.</summary>
    public required RuleBookId Id
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>The name of this version, such as <c>1</c>.</summary>
    public required string Version { get; init; }

    /// <summary>The first day the version is valid, inclusive.</summary>
    public required LocalDate ValidFrom { get; init; }

    /// <summary>The last day it is valid, inclusive; null where no end is set.</summary>
    public LocalDate? ValidUntil { get; init; }

    /// <summary>The documents that its rules cite.</summary>
    public required ValueList<SourceDocument> Sources { get; init; }

    /// <summary>The facts, in the order of the book.</summary>
    public required ValueList<Fact> Facts { get; init; }

    /// <summary>The grounds that decide, in blocks; the verdict is yes when every block lets it be.</summary>
    public required ValueList<Block> Blocks { get; init; }

    /// <summary>Answers that pull in different directions.</summary>
    public ValueList<Tension> Tensions { get; init; }

    /// <summary>What it means that the parties answer one question differently; null where no source says.</summary>
    public Rule? OnDisagreement { get; init; }

    /// <summary>The places where a source allows several readings.</summary>
    public ValueList<Interpretation> Interpretations { get; init; }
}
