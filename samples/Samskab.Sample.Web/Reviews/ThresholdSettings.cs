using Samskab.Reviews;
using Samskab.Texts;

namespace Samskab.Sample.Web.Reviews;

/// <summary>The numbers that reviews go by, as the municipality sets them: the settings of the section <c>Thresholds</c>.</summary>
internal static class ThresholdSettings
{
    internal const string Section = "Thresholds";

    /// <summary>The thresholds that the settings give; those they do not name have their defaults.</summary>
    /// <exception cref="ArgumentException">A setting names none of them, or its value is not permitted.</exception>
    internal static Thresholds Of(IConfiguration configuration) =>
        configuration.GetSection(Section).GetChildren().Aggregate(Thresholds.Default, With);

    // Names of settings are read without regard to their case, as those of all settings are.
    private static Thresholds With(Thresholds thresholds, IConfigurationSection setting)
    {
        var threshold =
            Threshold.All.FirstOrDefault(one => one.Name.Equals(setting.Key, StringComparison.OrdinalIgnoreCase))
            ?? throw new ArgumentException(
                $"The setting {setting.Path} is none of the numbers that reviews go by. Permitted: {string.Join(", ", Threshold.All)}."
            );
        return threshold.Set(thresholds, setting.Value ?? "")
            ?? throw new ArgumentException(
                $"The setting {setting.Path} is {setting.Value}. Permitted: {ThresholdPage.Permitted(threshold, new(WebTexts.All, Ports.Language.English))}."
            );
    }
}
