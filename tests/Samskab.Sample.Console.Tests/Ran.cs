namespace Samskab.Sample.Console.Tests;

/// <summary>One command line that was run, and what came of it.</summary>
internal sealed record Ran(int Exit, string Output, string Error)
{
    internal static Ran Line(params string[] args) => Typing("", args);

    /// <summary>A command line with what is typed, or piped in.</summary>
    internal static Ran Typing(string typed, params string[] args)
    {
        using var input = new StringReader(typed);
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var exit = ConsoleHost.Run(args, new(input, output, error));
        return new(exit, output.ToString(), error.ToString());
    }
}
