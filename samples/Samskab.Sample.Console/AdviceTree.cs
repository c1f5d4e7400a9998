using System.CommandLine;
using Samskab.Guidance;
using Samskab.Reviews;

namespace Samskab.Sample;

/// <summary>What the command that gives advice takes.</summary>
internal static class AdviceTree
{
    internal static Command Build(HostContext host, Option<OutputFormat> format, Option<Thresholds?> thresholds)
    {
        string Say(string id) => host.Wording.Say(id);
        var file = new Argument<string>("FILE") { Description = Say("host.file") };
        var on = CommandTree.Day(host, "--on", "host.on");
        var initiative = CommandTree.Text("--initiative", Say("host.advice-initiative"), "ID");
        var forum = CommandTree.Text("--forum", Say("host.advice-forum"), "ID");
        var audience = CommandTree.Text("--for", Say("host.advice-for"), null);
        audience.TakesOneOf(host, [.. ReviewOptions.Audiences.Keys]);
        var chapter = CommandTree.Text("--chapter", Say("host.advice-chapter"), "ID");
        var phase = CommandTree.Text("--phase", Say("host.advice-phase"), null);
        phase.TakesOneOf(host, [.. KebabNames<Phase>.All.Keys]);
        var top = new Option<int?>("--top")
        {
            Description = host.Wording.Say("host.advice-top", ("most", $"{AdviceOptions.DefaultTop}")),
            HelpName = "N",
            CustomParser = argument => CommandTree.Count(argument, host, "host.bad-advice-top"),
        };
        var command = new Command("advice", Say("host.advice"))
        {
            file,
            on,
            initiative,
            forum,
            audience,
            chapter,
            phase,
            top,
        };
        command.SetAction(parsed =>
            AdviceCommand.Run(
                host,
                new(parsed.GetRequiredValue(file))
                {
                    On = parsed.GetValue(on),
                    Initiative = parsed.GetValue(initiative),
                    Forum = parsed.GetValue(forum),
                    Audience = parsed.GetValue(audience),
                    Chapter = parsed.GetValue(chapter),
                    Phase = parsed.GetValue(phase) is { } name ? KebabNames<Phase>.All[name] : null,
                    Thresholds = parsed.GetValue(thresholds),
                    Top = parsed.GetValue(top),
                },
                parsed.GetValue(format)
            )
        );
        return command;
    }
}
