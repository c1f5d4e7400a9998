using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Samskab.Interviews;
using Samskab.Reviews;
using Samskab.Texts;

namespace Samskab.Sample;

/// <summary>The commands and what they take.</summary>
internal static class CommandTree
{
    internal const string LanguageOption = "--language";
    private const string FormatOption = "--format";
    private const string GapsName = "gaps";

    /// <summary>Whether a table is asked for where the command writes none.</summary>
    internal static bool CannotWrite(ParseResult parsed) =>
        parsed.CommandResult.Command.Name is not (GapsName or OverlapsTree.Name)
        && parsed.GetValue<OutputFormat>(FormatOption) == OutputFormat.Csv;

    internal static RootCommand Build(HostContext host)
    {
        string Say(string id) => host.Wording.Say(id);
        var language = new Option<string>(LanguageOption) { Description = Say("host.language"), Recursive = true };
        language.TakesOneOf(host, "da", "en");
        var format = new Option<OutputFormat>(FormatOption)
        {
            Description = Say("host.format"),
            HelpName = "text|json|markdown|csv",
            Recursive = true,
        };
        var thresholds = ThresholdsOption.Build(host);
        var validated = new Argument<string>("FILE") { Description = Say("host.file") };
        var id = new Argument<string?>("ID") { Description = Say("host.id"), Arity = ArgumentArity.ZeroOrOne };

        var validate = new Command("validate", Say("host.validate")) { validated };
        validate.SetAction(parsed =>
            ValidateCommand.Run(host, parsed.GetRequiredValue(validated), parsed.GetValue(format))
        );
        var chapter = Text("--chapter", Say("host.rules-chapter"), "ID");
        var rules = new Command("rules", Say("host.rules")) { id, chapter };
        rules.SetAction(parsed =>
            RulesCommand.Run(host, parsed.GetValue(id), parsed.GetValue(chapter), parsed.GetValue(format))
        );

        var root = new RootCommand(Say("host.root"))
        {
            language,
            format,
            thresholds,
            Review(host, format, thresholds),
            Assess(host, format),
            AdviceTree.Build(host, format, thresholds),
            ProgressTree.Build(host, format, thresholds),
            Interview(host, format),
            Sensitivity(host, format),
            Compare(host, format),
            Replay(host, format),
            validate,
            rules,
            ThresholdsCommand.Build(host, format, thresholds),
            Forum(host, format),
            TermsTree.Build(host, format),
            Offers(host, format),
            MandatesTree.Build(host, format),
            OverlapsTree.Build(host, format),
            OccurrencesTree.Build(host, format),
            ReceptionTree.Build(host, format, thresholds),
            DecisionsTree.Build(host, format),
            GenerateTree.Build(host, format),
            Gaps(host, format),
            CoverageCommand.Build(host, format),
        };
        TakeReview(root, host, format, thresholds, _ => BundledDocuments.Rudersdal);
        return root;
    }

    private static Command Review(HostContext host, Option<OutputFormat> format, Option<Thresholds?> thresholds)
    {
        var file = OptionalFile(host, "host.review-file");
        var command = new Command("review", host.Wording.Say("host.review")) { file };
        TakeReview(command, host, format, thresholds, parsed => parsed.GetValue(file) ?? BundledDocuments.Rudersdal);
        return command;
    }

    // «review», and what is run without a command.
    private static void TakeReview(
        Command command,
        HostContext host,
        Option<OutputFormat> format,
        Option<Thresholds?> thresholds,
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
        audience.TakesOneOf(host, [.. ReviewOptions.Audiences.Keys]);
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
                    Thresholds = parsed.GetValue(thresholds),
                },
                parsed.GetValue(format)
            )
        );
    }

    private static Command Assess(HostContext host, Option<OutputFormat> format)
    {
        string Say(string id) => host.Wording.Say(id);
        var file = OptionalFile(host, "host.assess-file");
        var on = Day(host, "--on", "host.on");
        var initiative = Text("--initiative", Say("host.initiative"), "ID");
        var explain = new Option<bool>("--explain") { Description = Say("host.explain") };
        var depth = new Option<int?>("--depth")
        {
            Description = Say("host.depth"),
            HelpName = "N",
            CustomParser = argument => Count(argument, host, "host.bad-depth"),
        };
        var decisive = new Option<bool>("--decisive") { Description = Say("host.decisive") };
        var command = new Command("assess", Say("host.assess")) { file, on, initiative, explain, depth, decisive };
        command.SetAction(parsed =>
            AssessCommand.Run(
                host,
                new(parsed.GetValue(file) ?? BundledDocuments.Cases)
                {
                    On = parsed.GetValue(on),
                    Initiative = parsed.GetValue(initiative),
                    Explains = parsed.GetValue(explain),
                    Cut = new(parsed.GetValue(depth), parsed.GetValue(decisive)),
                },
                parsed.GetValue(format)
            )
        );
        return command;
    }

    private static Command Interview(HostContext host, Option<OutputFormat> format)
    {
        string Say(string id) => host.Wording.Say(id);
        var file = OptionalFile(host, "host.interview-file");
        var on = Day(host, "--on", "host.interview-on");
        var initiative = Text("--initiative", Say("host.interview-initiative"), "ID");
        var name = Text("--name", Say("host.interview-name"), Say("host.name-help"));
        var book = Text("--book", Say("host.book"), null);
        book.TakesOneOf(host, [.. HostBooks.All.Select(one => one.Id.Value)]);
        var goal = Text("--goal", Say("host.goal"), null);
        goal.TakesOneOf(host, "decide", "diagnose");
        var answerer = Text("--as", Say("host.as"), null);
        answerer.TakesOneOf(host, [.. PartyWords.All.Keys]);
        var answers = Text("--answers", Say("host.answers"), Say("host.answers-help"));
        var save = Text("--save", Say("host.save"), "FILE");
        var receipt = Text("--receipt", Say("host.receipt"), "FILE");
        var command = new Command("interview", Say("host.interview")) { file };
        foreach (var option in new Option[] { initiative, name, book, goal, answerer, on, answers, save, receipt })
        {
            command.Add(option);
        }
        command.Validators.Add(result => RefuseNameOfFile(result, file, name, host));
        command.SetAction(parsed =>
            InterviewCommand.Run(
                host,
                new()
                {
                    File = parsed.GetValue(file),
                    Initiative = parsed.GetValue(initiative),
                    Name = parsed.GetValue(name),
                    Book = HostBooks.Named(parsed.GetValue(book)),
                    Goal = parsed.GetValue(goal) == "diagnose" ? InterviewGoal.Diagnose : InterviewGoal.Decide,
                    As = parsed.GetValue(answerer) is { } party ? PartyWords.All[party] : null,
                    On = parsed.GetValue(on),
                    Answers = parsed.GetValue(answers),
                    Save = parsed.GetValue(save),
                    Receipt = parsed.GetValue(receipt),
                },
                parsed.GetValue(format)
            )
        );
        return command;
    }

    private static Command Sensitivity(HostContext host, Option<OutputFormat> format)
    {
        var file = new Argument<string>("FILE") { Description = host.Wording.Say("host.file") };
        var on = Day(host, "--on", "host.on");
        var command = new Command("sensitivity", host.Wording.Say("host.sensitivity")) { file, on };
        command.SetAction(parsed =>
            SensitivityCommand.Run(host, parsed.GetRequiredValue(file), parsed.GetValue(on), parsed.GetValue(format))
        );
        return command;
    }

    private static Command Compare(HostContext host, Option<OutputFormat> format)
    {
        var file = new Argument<string>("FILE") { Description = host.Wording.Say("host.file") };
        var on = Day(host, "--on", "host.on");
        var since = Day(host, "--since", "host.compare-since");
        var version = new Option<string?>("--version-of-book")
        {
            Description = host.Wording.Say("host.compare-version"),
        };
        var command = new Command("compare", host.Wording.Say("host.compare")) { file, on, since, version };
        command.SetAction(parsed =>
            CompareCommand.Run(
                host,
                parsed.GetRequiredValue(file),
                parsed.GetValue(on),
                parsed.GetValue(since),
                parsed.GetValue(version),
                parsed.GetValue(format)
            )
        );
        return command;
    }

    private static Command Replay(HostContext host, Option<OutputFormat> format)
    {
        var file = new Argument<string>("RECEIPT") { Description = host.Wording.Say("host.receipt-file") };
        var against = OptionalFile(host, "host.replay-against");
        var command = new Command("replay", host.Wording.Say("host.replay")) { file, against };
        command.SetAction(parsed =>
            ReplayCommand.Run(host, parsed.GetRequiredValue(file), parsed.GetValue(against), parsed.GetValue(format))
        );
        return command;
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

    private static Command Gaps(HostContext host, Option<OutputFormat> format)
    {
        string Say(string id) => host.Wording.Say(id);
        var file = new Argument<string>("FILE") { Description = Say("host.file") };
        var on = Day(host, "--on", "host.gaps-on");
        var from = Day(host, "--from", "host.gaps-from");
        var until = Day(host, "--until", "host.gaps-until");
        var area = Text("--area", Say("host.area"), "ID");
        var theme = Text("--theme", Say("host.theme"), "ID");
        var top = new Option<int?>("--top")
        {
            Description = Say("host.top"),
            HelpName = "N",
            CustomParser = argument => Count(argument, host, "host.bad-gaps-top"),
        };
        var command = new Command(GapsName, Say("host.gaps")) { file, on, from, until, area, theme, top };
        command.SetAction(parsed =>
            GapsCommand.Run(
                host,
                new(parsed.GetRequiredValue(file))
                {
                    On = parsed.GetValue(on),
                    From = parsed.GetValue(from),
                    Until = parsed.GetValue(until),
                    Area = parsed.GetValue(area),
                    Theme = parsed.GetValue(theme),
                    Top = parsed.GetValue(top),
                },
                parsed.GetValue(format)
            )
        );
        return command;
    }

    internal static Option<string?> Text(string name, string description, string? help) =>
        new(name) { Description = description, HelpName = help };

    internal static int? Count(ArgumentResult argument, HostContext host, string refusal)
    {
        var text = argument.Tokens.Count == 1 ? argument.Tokens[0].Value : "";
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count))
        {
            return count;
        }
        argument.AddError(host.Wording.Say(refusal, ("value", text)));
        return null;
    }

    // A document names its initiatives itself.
    private static void RefuseNameOfFile(
        CommandResult result,
        Argument<string?> file,
        Option<string?> name,
        HostContext host
    )
    {
        if (result.GetValue(file) is not null && result.GetValue(name) is { } given)
        {
            result.AddError(host.Wording.Say("host.name-and-file", ("value", given)));
        }
    }

    private static Argument<string?> OptionalFile(HostContext host, string description) =>
        new("FILE") { Description = host.Wording.Say(description), Arity = ArgumentArity.ZeroOrOne };

    /// <summary>Says that a period ends before it begins.</summary>
    internal static string UntilBeforeFrom(Wording wording, LocalDate until, LocalDate from) =>
        wording.Say("host.until-before-from", ("until", wording.Of(until)), ("from", wording.Of(from)));

    internal static Option<LocalDate?> Day(HostContext host, string name, string description) =>
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
