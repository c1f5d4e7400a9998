using System.CommandLine;
using Samskab.Reviews;

namespace Samskab.Sample;

/// <summary>What the command that goes through the timeline of a reception workshop takes.</summary>
internal static class ReceptionTree
{
    internal static Command Build(HostContext host, Option<OutputFormat> format, Option<Thresholds?> thresholds)
    {
        string Say(string id) => host.Wording.Say(id);
        var file = new Argument<string>("FILE") { Description = Say("host.file") };
        var timeline = CommandTree.Text("--timeline", Say("host.reception-timeline"), "ID");
        var command = new Command("reception", Say("host.reception")) { file, timeline };
        command.SetAction(parsed =>
            ReceptionCommand.Run(
                host,
                parsed.GetRequiredValue(file),
                parsed.GetValue(timeline),
                parsed.GetValue(thresholds),
                parsed.GetValue(format)
            )
        );
        return command;
    }
}
