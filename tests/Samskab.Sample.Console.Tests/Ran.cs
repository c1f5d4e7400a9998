namespace Samskab.Sample.Console.Tests;

/// <summary>One command line that was run, and what came of it.</summary>
internal sealed record Ran(int Exit, string Output, string Error)
{
    internal static Ran Line(params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var exit = ConsoleHost.Run(args, output, error, isTerminal: false);
        return new(exit, output.ToString(), error.ToString());
    }
}
