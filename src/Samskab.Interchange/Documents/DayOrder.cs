using NodaTime;
using NodaTime.Text;
using Samskab.Shapes;

namespace Samskab.Documents;

/// <summary>A last day does not lie before the first.</summary>
internal static class DayOrder
{
    /// <summary>What is wrong with two days; null where they are in order or one is not there.</summary>
    public static Clash? Clash(LocalDate? first, LocalDate? last) =>
        last < first ? new(ProblemCodes.UntilBeforeFrom, Text(last), ">= " + Text(first)) : null;

    private static string Text(LocalDate? date) => date is { } day ? LocalDatePattern.Iso.Format(day) : "";
}
