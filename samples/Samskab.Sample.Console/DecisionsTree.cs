using System.CommandLine;

namespace Samskab.Sample;

/// <summary>What the command that checks decisions takes.</summary>
internal static class DecisionsTree
{
    internal static Command Build(HostContext host, Option<OutputFormat> format)
    {
        string Say(string id) => host.Wording.Say(id);
        var file = new Argument<string>("FILE") { Description = Say("host.file") };
        var id = new Argument<string?>("ID") { Description = Say("host.decision-id"), Arity = ArgumentArity.ZeroOrOne };
        var on = CommandTree.Day(host, "--on", "host.decisions-on");
        var receipt = new Option<string?>("--receipt")
        {
            Description = Say("host.decision-receipt"),
            HelpName = "FILE",
        };
        var command = new Command("decisions", Say("host.decisions")) { file, id, on, receipt };
        command.SetAction(parsed =>
            new DecisionsCommand(
                host,
                new(parsed.GetRequiredValue(file))
                {
                    Id = parsed.GetValue(id),
                    On = parsed.GetValue(on),
                    Receipt = parsed.GetValue(receipt),
                }
            ).Run(parsed.GetValue(format))
        );
        return command;
    }
}
