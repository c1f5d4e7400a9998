namespace Samskab.Sample;

/// <summary>Where a command reads what is typed, and where it writes.</summary>
/// <param name="Input">What is typed, or piped in.</param>
/// <param name="Output">Where results go.</param>
/// <param name="Error">Where it is said what is wrong, and where questions are put.</param>
public sealed record Streams(TextReader Input, TextWriter Output, TextWriter Error)
{
    /// <summary>Whether results are read on a terminal, in colour and to its width. Default: no.</summary>
    public bool ShowsOnTerminal { get; init; }

    /// <summary>Whether somebody sits at a terminal and answers with its keys. Default: no.</summary>
    public bool AsksOnTerminal { get; init; }
}
