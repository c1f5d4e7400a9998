using System.CommandLine;

namespace Samskab.Sample;

/// <summary>What the command that tells when an offer takes place takes.</summary>
internal static class OccurrencesTree
{
    internal static Command Build(HostContext host, Option<OutputFormat> format)
    {
        string Say(string id) => host.Wording.Say(id);
        var file = new Argument<string>("FILE") { Description = Say("host.file") };
        var id = new Argument<string>("ID") { Description = Say("host.offer-id") };
        var with = new Option<string?>("--with") { Description = Say("host.with"), HelpName = "ID" };
        var from = CommandTree.Day(host, "--from", "host.from");
        var until = CommandTree.Day(host, "--until", "host.occurrences-until");
        var top = OverlapsTree.Top(host, "host.occurrences-top", OccurrencesOptions.UsualTop);
        var command = new Command("occurrences", Say("host.occurrences")) { file, id, with, from, until, top };
        command.SetAction(parsed =>
            new OccurrencesCommand(
                host,
                new(parsed.GetRequiredValue(file), parsed.GetRequiredValue(id))
                {
                    With = parsed.GetValue(with),
                    From = parsed.GetValue(from),
                    Until = parsed.GetValue(until),
                    Top = parsed.GetValue(top),
                }
            ).Run(parsed.GetValue(format))
        );
        return command;
    }
}
