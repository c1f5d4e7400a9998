using System.CommandLine;
using Samskab.Reviews;

namespace Samskab.Sample;

/// <summary>What the command that tells progress takes.</summary>
internal static class ProgressTree
{
    internal static Command Build(HostContext host, Option<OutputFormat> format, Option<Thresholds?> thresholds)
    {
        string Say(string id) => host.Wording.Say(id);
        var file = new Argument<string>("FILE") { Description = Say("host.file") };
        var on = CommandTree.Day(host, "--on", "host.progress-on");
        var since = CommandTree.Day(host, "--since", "host.progress-since");
        var forum = CommandTree.Text("--forum", Say("host.progress-forum"), "ID");
        var initiative = CommandTree.Text("--initiative", Say("host.progress-initiative"), "ID");
        var audience = CommandTree.Text("--for", Say("host.advice-for"), null);
        audience.TakesOneOf(host, [.. ReviewOptions.Audiences.Keys]);
        var chapter = CommandTree.Text("--chapter", Say("host.progress-chapter"), "ID");
        var top = new Option<int?>("--top")
        {
            Description = Say("host.progress-top"),
            HelpName = "N",
            CustomParser = argument => CommandTree.Count(argument, host, "host.bad-progress-top"),
        };
        var command = new Command("progress", Say("host.progress")) { file };
        foreach (var option in new Option[] { on, since, forum, initiative, audience, chapter, top })
        {
            command.Add(option);
        }
        command.SetAction(parsed =>
            ProgressCommand.Run(
                host,
                new(parsed.GetRequiredValue(file))
                {
                    On = parsed.GetValue(on),
                    Since = parsed.GetValue(since),
                    Forum = parsed.GetValue(forum),
                    Initiative = parsed.GetValue(initiative),
                    Audience = parsed.GetValue(audience),
                    Chapter = parsed.GetValue(chapter),
                    Thresholds = parsed.GetValue(thresholds),
                    Top = parsed.GetValue(top) ?? ProgressOptions.DefaultTop,
                },
                parsed.GetValue(format)
            )
        );
        return command;
    }
}
