using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Samskab.Calendars;
using Samskab.Mandates;
using Samskab.Texts;
using Samskab.Values;

namespace Samskab.Sample;

/// <summary>What the command that tells who may decide takes.</summary>
internal static class MandatesTree
{
    private static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb[Schedule.DefaultZone];

    internal static Command Build(HostContext host, Option<OutputFormat> format)
    {
        string Say(string id) => host.Wording.Say(id);
        var file = new Argument<string>("FILE") { Description = Say("host.file") };
        var matter = new Option<string?>("--matter") { Description = Say("host.mandates-matter"), HelpName = "ID" };
        var area = new Option<string?>("--area") { Description = Say("host.mandates-area"), HelpName = "ID" };
        var theme = new Option<string?>("--theme") { Description = Say("host.mandates-theme"), HelpName = "ID" };
        var group = new Option<string?>("--group") { Description = Say("host.mandates-group"), HelpName = "ID" };
        var amount = new Option<Money?>("--amount")
        {
            Description = Say("host.mandates-amount"),
            HelpName = "60000",
            CustomParser = argument => Amount(argument, host),
        };
        var power = new Option<string>("--power")
        {
            Description = Say("host.mandates-power"),
            DefaultValueFactory = _ => KebabNames<Power>.Of(Power.Decide),
        };
        power.TakesOneOf(host, [.. KebabNames<Power>.All.Keys]);
        var holder = new Option<string?>("--holder") { Description = Say("host.mandates-holder"), HelpName = "ID" };
        var on = CommandTree.Day(host, "--on", "host.on");
        var moment = new Option<Instant?>("--as-known-at")
        {
            Description = Say("host.as-known-at"),
            HelpName = "2016-06-01",
            CustomParser = argument => Moment(argument, host),
        };
        var conflicts = new Option<bool>("--conflicts") { Description = Say("host.mandates-conflicts") };
        var gaps = new Option<bool>("--gaps") { Description = Say("host.mandates-gaps") };
        var findings = new Option<bool>("--findings") { Description = Say("host.mandates-findings") };
        var from = CommandTree.Day(host, "--from", "host.mandates-from");
        var until = CommandTree.Day(host, "--until", "host.mandates-until");
        var top = OverlapsTree.Top(host, "host.mandates-top", AuthorityPage.UsualMost);
        var command = new Command("mandates", Say("host.mandates"))
        {
            file,
            matter,
            area,
            theme,
            group,
            amount,
            power,
            holder,
            on,
            moment,
            conflicts,
            gaps,
            findings,
            from,
            until,
            top,
        };
        command.SetAction(parsed =>
            Run(
                host,
                new(parsed.GetRequiredValue(file), parsed.GetValue(matter))
                {
                    Area = parsed.GetValue(area),
                    Theme = parsed.GetValue(theme),
                    Group = parsed.GetValue(group),
                    Amount = parsed.GetValue(amount),
                    Power = KebabNames<Power>.All[parsed.GetRequiredValue(power)],
                    Holder = parsed.GetValue(holder),
                    On = parsed.GetValue(on),
                    AsKnownAt = parsed.GetValue(moment),
                    Kinds = Kinds(parsed.GetValue(findings), parsed.GetValue(conflicts), parsed.GetValue(gaps)),
                    From = parsed.GetValue(from),
                    Until = parsed.GetValue(until),
                    Top = parsed.GetValue(top),
                },
                parsed.GetValue(format)
            )
        );
        return command;
    }

    private static int Run(HostContext host, MandatesOptions options, OutputFormat format) =>
        MandatesContradiction.In(options, host.Wording) is { } wrong ? host.WrongUsage(wrong)
        : options.Kinds.Count > 0 ? new MandatesReviewCommand(host, options).Run(format)
        : new MandatesCommand(host, options).Run(format);

    private static ValueList<OversightSection> Kinds(bool all, bool conflicts, bool gaps) =>
        [
            .. Enum.GetValues<OversightSection>()
                .Where(kind =>
                    all || (conflicts && kind == OversightSection.Conflicts) || (gaps && kind == OversightSection.Gaps)
                ),
        ];

    // «60000», «60000.50», «EUR 60000»: without a currency it is Danish kroner.
    private static Money? Amount(ArgumentResult argument, HostContext host)
    {
        var text = argument.Tokens.Count == 1 ? argument.Tokens[0].Value : "";
        var words = text.Split(' ');
        var currency = words.Length == 2 ? words[0] : "DKK";
        var isNumber = decimal.TryParse(
            words[^1],
            NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out var number
        );
        if (isNumber && words.Length <= 2 && currency.Length == 3 && currency.All(char.IsAsciiLetterUpper))
        {
            return new Money(number, currency);
        }
        argument.AddError(host.Wording.Say("host.bad-amount", ("value", text)));
        return null;
    }

    // A day stands for its end by the clock in Denmark.
    private static Instant? Moment(ArgumentResult argument, HostContext host)
    {
        var text = argument.Tokens.Count == 1 ? argument.Tokens[0].Value : "";
        if (LocalDatePattern.Iso.Parse(text) is { Success: true, Value: var day })
        {
            return day.PlusDays(1).AtStartOfDayInZone(Zone).ToInstant() - Duration.Epsilon;
        }
        if (InstantPattern.ExtendedIso.Parse(text) is { Success: true, Value: var moment })
        {
            return moment;
        }
        argument.AddError(host.Wording.Say("host.bad-moment", ("value", text)));
        return null;
    }
}
