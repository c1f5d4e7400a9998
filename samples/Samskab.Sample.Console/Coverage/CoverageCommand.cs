using System.CommandLine;

namespace Samskab.Sample;

/// <summary>Tells how much of what the sources say the library accounts for.</summary>
internal static class CoverageCommand
{
    internal static Command Build(HostContext host, Option<OutputFormat> format)
    {
        var command = new Command("coverage", host.Wording.Say("host.coverage"));
        command.SetAction(parsed => Run(host, parsed.GetValue(format)));
        return command;
    }

    private static int Run(HostContext host, OutputFormat format)
    {
        if (format == OutputFormat.Json)
        {
            host.WriteJson(json => CoverageJson.Write(json, host.Wording));
        }
        else
        {
            host.Write([CoveragePage.Of(host.Wording)], format);
        }
        return HostContext.Done;
    }
}
