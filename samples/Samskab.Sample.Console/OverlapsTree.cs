using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Samskab.Sample;

/// <summary>What the command that tells overlaps takes.</summary>
internal static class OverlapsTree
{
    internal const string Name = "overlaps";

    internal static Command Build(HostContext host, Option<OutputFormat> format)
    {
        string Say(string id) => host.Wording.Say(id);
        var file = new Argument<string>("FILE") { Description = Say("host.file") };
        var area = new Option<string?>("--area") { Description = Say("host.overlaps-area"), HelpName = "ID" };
        var theme = new Option<string?>("--theme") { Description = Say("host.theme"), HelpName = "ID" };
        var from = CommandTree.Day(host, "--from", "host.from");
        var until = CommandTree.Day(host, "--until", "host.until");
        var top = Top(host, "host.overlaps-top", OverlapsOptions.UsualTop);
        var clusters = new Option<bool>("--clusters") { Description = Say("host.clusters") };
        var all = new Option<bool>("--all") { Description = Say("host.overlaps-all") };
        var command = new Command(Name, Say("host.overlaps")) { file, area, theme, from, until, top, clusters, all };
        command.SetAction(parsed =>
            new OverlapsCommand(
                host,
                new(parsed.GetRequiredValue(file))
                {
                    Area = parsed.GetValue(area),
                    Theme = parsed.GetValue(theme),
                    From = parsed.GetValue(from),
                    Until = parsed.GetValue(until),
                    Top = parsed.GetValue(top),
                    WithClusters = parsed.GetValue(clusters),
                    WithJustified = parsed.GetValue(all),
                }
            ).Run(parsed.GetValue(format))
        );
        return command;
    }

    /// <summary>How many are told at most.</summary>
    internal static Option<int> Top(HostContext host, string description, int usual) =>
        new("--top")
        {
            Description = host.Wording.Say(description, ("count", usual.ToString(CultureInfo.InvariantCulture))),
            HelpName = "N",
            DefaultValueFactory = _ => usual,
            CustomParser = argument => Number(argument, host),
        };

    private static int Number(ArgumentResult argument, HostContext host)
    {
        var text = argument.Tokens.Count == 1 ? argument.Tokens[0].Value : "";
        if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number < 1)
        {
            argument.AddError(host.Wording.Say("host.bad-top", ("value", text)));
        }
        return number;
    }
}
