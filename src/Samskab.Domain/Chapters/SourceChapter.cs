using Samskab.Rules;
using Samskab.Sources;
using Samskab.Values;

namespace Samskab.Chapters;

/// <summary>A chapter of a source, and the rules that stand in it.</summary>
public sealed record SourceChapter
{
    /// <summary>The chapter.</summary>
    public required Chapter Id
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>The document.</summary>
    public required SourceId Source
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>Its pages, both ends inside; null where the document prints none.</summary>
    public PageRange? Pages { get; init; }

    /// <summary>The rules that stand in it: its own, and those of other chapters that rest on one of its pages too.</summary>
    public required ValueList<Rule> Rules { get; init; }
}
