using System.CommandLine;
using Samskab.Reviews;
using Samskab.Texts;

namespace Samskab.Sample;

/// <summary>Lists the numbers that reviews go by, as they are set.</summary>
internal static class ThresholdsCommand
{
    internal static Command Build(HostContext host, Option<OutputFormat> format, Option<Thresholds?> thresholds)
    {
        var command = new Command("thresholds", host.Wording.Say("host.thresholds"));
        command.SetAction(parsed =>
            Run(host, parsed.GetValue(thresholds) ?? Thresholds.Default, parsed.GetValue(format))
        );
        return command;
    }

    private static int Run(HostContext host, Thresholds thresholds, OutputFormat format)
    {
        if (format == OutputFormat.Json)
        {
            host.WriteJson(json => ThresholdJson.Write(json, thresholds, host.Wording));
        }
        else
        {
            host.Write([ThresholdPage.Of(thresholds, host.Wording)], format);
        }
        return HostContext.Done;
    }
}
