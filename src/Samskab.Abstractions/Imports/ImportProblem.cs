using Samskab.Values;

namespace Samskab.Imports;

/// <summary>One thing that is wrong with data from outside.</summary>
/// <remarks>Its sentence is the text <c>problem.{code}</c>, or <c>problem.{code}.no-line</c> where it has no line and there is one.</remarks>
public sealed record ImportProblem
{
    /// <summary>What kind of problem, in lower-case words and hyphens.</summary>
    public required string Code { get; init; }

    /// <summary>Where it is, from the root: <c>$.initiatives[3].id</c>.</summary>
    public required string Path { get; init; }

    /// <summary>The line it is on, from 1; null where the data has no lines.</summary>
    public int? Line { get; init; }

    /// <summary>What stands there, shortened to 100 characters; null where nothing does.</summary>
    public string? Value { get; init; }

    /// <summary>What is permitted there; null where nothing is.</summary>
    public string? Permitted { get; init; }

    /// <summary>What was left out because of it: the paths of the items that fell with it.</summary>
    public ValueList<string> FellWithIt { get; init; }
}
