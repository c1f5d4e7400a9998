using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Samskab.Sample.Denmark;

namespace Samskab.Sample;

/// <summary>What the command that makes a country takes.</summary>
internal static class GenerateTree
{
    private static (string, string)[] Bounds =>
        [("least", Number(NationalDocument.FewestOffers)), ("most", Number(NationalDocument.MostOffers))];

    internal static Command Build(HostContext host, Option<OutputFormat> format)
    {
        string Say(string id) => host.Wording.Say(id);
        var country = new Option<string>("--country") { Description = Say("host.country"), Required = true };
        country.TakesOneOf(host, "dk");
        var offers = new Option<int>("--offers")
        {
            Description = host.Wording.Say("host.country-count", Bounds),
            HelpName = "N",
            Required = true,
            CustomParser = argument => Offers(argument, host),
        };
        var seed = new Option<ulong?>("--seed")
        {
            Description = host.Wording.Say("host.country-seed", ("seed", $"{NationalDocument.UsualSeed}")),
            HelpName = "N",
            CustomParser = argument => Seed(argument, host),
        };
        var file = new Option<string?>("--out") { Description = Say("host.country-out"), HelpName = "FILE" };
        var command = new Command("generate", Say("host.generate")) { country, offers, seed, file };
        command.SetAction(parsed =>
            new GenerateCommand(
                host,
                new()
                {
                    Offers = parsed.GetValue(offers),
                    Seed = parsed.GetValue(seed) ?? NationalDocument.UsualSeed,
                    Out = parsed.GetValue(file),
                }
            ).Run(parsed.GetValue(format))
        );
        return command;
    }

    private static int Offers(ArgumentResult argument, HostContext host)
    {
        var isNumber = int.TryParse(Text(argument), NumberStyles.None, CultureInfo.InvariantCulture, out var offers);
        if (!isNumber || offers is < NationalDocument.FewestOffers or > NationalDocument.MostOffers)
        {
            argument.AddError(host.Wording.Say("host.bad-country-count", [("value", Text(argument)), .. Bounds]));
        }
        return offers;
    }

    private static ulong? Seed(ArgumentResult argument, HostContext host)
    {
        if (!ulong.TryParse(Text(argument), NumberStyles.None, CultureInfo.InvariantCulture, out var seed))
        {
            argument.AddError(
                host.Wording.Say("host.bad-seed", ("value", Text(argument)), ("most", $"{ulong.MaxValue}"))
            );
        }
        return seed;
    }

    private static string Text(ArgumentResult argument) => argument.Tokens.Count == 1 ? argument.Tokens[0].Value : "";

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
