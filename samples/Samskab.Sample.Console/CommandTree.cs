using System.CommandLine;
using System.CommandLine.Parsing;
using NodaTime;
using NodaTime.Text;

namespace Samskab.Sample;

/// <summary>The commands and what they take.</summary>
internal static class CommandTree
{
    internal const string LanguageOption = "--language";

    internal static RootCommand Build(HostContext host)
    {
        string Say(string id) => host.Wording.Say(id);
        var language = new Option<string>(LanguageOption) { Description = Say("host.language"), Recursive = true };
        language.AcceptOnlyFromAmong("da", "en");
        var format = new Option<OutputFormat>("--format")
        {
            Description = Say("host.format"),
            HelpName = "text|json|markdown",
            Recursive = true,
        };
        var on = Day(host, "--on", "host.on");
        var initiative = new Option<string?>("--initiative") { Description = Say("host.initiative"), HelpName = "ID" };
        var assessed = OptionalFile(host, "host.assess-file");
        var validated = new Argument<string>("FILE") { Description = Say("host.file") };
        var id = new Argument<string?>("ID") { Description = Say("host.id"), Arity = ArgumentArity.ZeroOrOne };

        var assess = new Command("assess", Say("host.assess")) { assessed, on, initiative };
        assess.SetAction(parsed =>
            AssessCommand.Run(
                host,
                parsed.GetValue(assessed) ?? BundledDocuments.Cases,
                parsed.GetValue(on),
                parsed.GetValue(initiative),
                parsed.GetValue(format)
            )
        );
        var validate = new Command("validate", Say("host.validate")) { validated };
        validate.SetAction(parsed =>
            ValidateCommand.Run(host, parsed.GetRequiredValue(validated), parsed.GetValue(format))
        );
        var rules = new Command("rules", Say("host.rules")) { id };
        rules.SetAction(parsed => RulesCommand.Run(host, parsed.GetValue(id), parsed.GetValue(format)));

        var root = new RootCommand(Say("host.root"))
        {
            language,
            format,
            Review(host, format),
            assess,
            validate,
            rules,
            Forum(host, format),
            Offers(host, format),
        };
        TakeReview(root, host, format, _ => BundledDocuments.Rudersdal);
        return root;
    }

    private static Command Review(HostContext host, Option<OutputFormat> format)
    {
        var file = OptionalFile(host, "host.review-file");
        var command = new Command("review", host.Wording.Say("host.review")) { file };
        TakeReview(command, host, format, parsed => parsed.GetValue(file) ?? BundledDocuments.Rudersdal);
        return command;
    }

    // «review», and what is run without a command.
    private static void TakeReview(
        Command command,
        HostContext host,
        Option<OutputFormat> format,
        Func<ParseResult, string> file
    )
    {
        var on = Day(host, "--on", "host.on");
        var since = Day(host, "--since", "host.since");
        var earlier = new Option<string?>("--earlier")
        {
            Description = host.Wording.Say("host.earlier"),
            HelpName = "FILE",
        };
        var audience = new Option<string?>("--for") { Description = host.Wording.Say("host.for") };
        audience.AcceptOnlyFromAmong([.. ReviewOptions.Audiences.Keys]);
        foreach (var option in new Option[] { on, since, earlier, audience })
        {
            command.Add(option);
        }
        command.SetAction(parsed =>
            ReviewCommand.Run(
                host,
                new(file(parsed))
                {
                    On = parsed.GetValue(on),
                    Since = parsed.GetValue(since),
                    Earlier = parsed.GetValue(earlier),
                    For = parsed.GetValue(audience) is { } party ? ReviewOptions.Audiences[party] : [],
                },
                parsed.GetValue(format)
            )
        );
    }

    private static Command Forum(HostContext host, Option<OutputFormat> format)
    {
        var file = new Argument<string>("FILE") { Description = host.Wording.Say("host.file") };
        var id = new Argument<string>("ID") { Description = host.Wording.Say("host.forum-id") };
        var on = Day(host, "--on", "host.on");
        var command = new Command("forum", host.Wording.Say("host.forum")) { file, id, on };
        command.SetAction(parsed =>
            ForumCommand.Run(
                host,
                parsed.GetRequiredValue(file),
                parsed.GetRequiredValue(id),
                parsed.GetValue(on),
                parsed.GetValue(format)
            )
        );
        return command;
    }

    private static Command Offers(HostContext host, Option<OutputFormat> format)
    {
        var file = new Argument<string>("FILE") { Description = host.Wording.Say("host.file") };
        var area = new Option<string>("--area")
        {
            Description = host.Wording.Say("host.area"),
            HelpName = "ID",
            Required = true,
        };
        var theme = new Option<string?>("--theme") { Description = host.Wording.Say("host.theme"), HelpName = "ID" };
        var on = Day(host, "--on", "host.on");
        var command = new Command("offers", host.Wording.Say("host.offers")) { file, area, theme, on };
        command.SetAction(parsed =>
            OffersCommand.Run(
                host,
                parsed.GetRequiredValue(file),
                parsed.GetRequiredValue(area),
                parsed.GetValue(theme),
                parsed.GetValue(on),
                parsed.GetValue(format)
            )
        );
        return command;
    }

    private static Argument<string?> OptionalFile(HostContext host, string description) =>
        new("FILE") { Description = host.Wording.Say(description), Arity = ArgumentArity.ZeroOrOne };

    private static Option<LocalDate?> Day(HostContext host, string name, string description) =>
        new(name)
        {
            Description = host.Wording.Say(description),
            HelpName = "2016-06-01",
            CustomParser = argument => Parsed(argument, host),
        };

    private static LocalDate? Parsed(ArgumentResult argument, HostContext host)
    {
        var text = argument.Tokens.Count == 1 ? argument.Tokens[0].Value : "";
        var day = LocalDatePattern.Iso.Parse(text);
        if (!day.Success)
        {
            argument.AddError(host.Wording.Say("host.bad-date", ("value", text)));
        }
        return day.Success ? day.Value : null;
    }
}
