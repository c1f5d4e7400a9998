using System.CommandLine;
using System.CommandLine.Parsing;
using Samskab.Reviews;
using Samskab.Texts;

namespace Samskab.Sample;

/// <summary>The option that sets the numbers which reviews go by.</summary>
internal static class ThresholdsOption
{
    internal static Option<Thresholds?> Build(HostContext host) =>
        new("--threshold")
        {
            Description = host.Wording.Say("host.threshold"),
            HelpName = "NAME=VALUE",
            Arity = ArgumentArity.OneOrMore,
            Recursive = true,
            CustomParser = result => Parsed(result, host.Wording),
        };

    // The later of two that set the same goes before.
    private static Thresholds Parsed(ArgumentResult result, Wording wording)
    {
        var thresholds = Thresholds.Default;
        foreach (var token in result.Tokens)
        {
            var (changed, problem) = With(thresholds, token.Value, wording);
            thresholds = changed ?? thresholds;
            if (problem is not null)
            {
                result.AddError(problem);
            }
        }
        return thresholds;
    }

    private static (Thresholds? Changed, string? Problem) With(Thresholds thresholds, string text, Wording wording)
    {
        if (text.Split('=', 2) is not [var name, var value])
        {
            return (null, wording.Say("host.threshold-form", ("value", text)));
        }
        if (Threshold.Find(name) is not { } threshold)
        {
            var known = string.Join(", ", Threshold.All.Select(one => one.Name));
            return (null, wording.Say("host.no-threshold", ("id", name), ("ids", known)));
        }
        return threshold.Set(thresholds, value) is { } changed
            ? (changed, null)
            : (null, Refusal(threshold, value, wording));
    }

    private static string Refusal(Threshold threshold, string value, Wording wording) =>
        wording.Say(
            "host.bad-threshold",
            ("value", value),
            ("name", threshold.Name),
            ("permitted", ThresholdPage.Permitted(threshold, wording))
        );
}
