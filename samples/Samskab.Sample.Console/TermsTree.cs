using System.CommandLine;

namespace Samskab.Sample;

/// <summary>What the command that shows terms of reference takes.</summary>
internal static class TermsTree
{
    internal static Command Build(HostContext host, Option<OutputFormat> format)
    {
        string Say(string id) => host.Wording.Say(id);
        var file = new Argument<string>("FILE") { Description = Say("host.file") };
        var id = new Argument<string>("FORUM") { Description = Say("host.forum-id") };
        var version = CommandTree.Text("--version", Say("host.terms-version"), Say("host.version-help"));
        var compare = CommandTree.Text("--compare", Say("host.terms-compare"), Say("host.version-help"));
        var on = CommandTree.Day(host, "--on", "host.on");
        var command = new Command("kommissorium", Say("host.terms")) { file, id, version, compare, on };
        command.SetAction(parsed =>
            new TermsCommand(
                host,
                new(parsed.GetRequiredValue(file), parsed.GetRequiredValue(id))
                {
                    Version = parsed.GetValue(version),
                    Compare = parsed.GetValue(compare),
                    On = parsed.GetValue(on),
                }
            ).Run(parsed.GetValue(format))
        );
        return command;
    }
}
