using NodaTime;
using NodaTime.Text;
using Samskab.Calendars;
using Samskab.Shapes;
using Samskab.Values;

namespace Samskab.Documents;

/// <summary>The rule that periods known to the day do not overlap: of two that do, one is a mistake.</summary>
internal static class PeriodsApart
{
    private const string Permitted = "periods without a day in common";

    public static Clash? Clash(ValueList<DateSpan>? periods)
    {
        DateSpan? widest = null;
        foreach (var period in (periods ?? []).Where(period => period.IsExact).OrderBy(Begin))
        {
            if (widest is not null && Begin(period) <= End(widest))
            {
                return new(ProblemCodes.OverlappingPeriods, LocalDatePattern.Iso.Format(Begin(period)), Permitted);
            }
            widest = widest is null || End(period) > End(widest) ? period : widest;
        }
        return null;
    }

    private static LocalDate Begin(DateSpan period) => period.From?.Earliest ?? LocalDate.MinIsoValue;

    private static LocalDate End(DateSpan period) => period.Until?.Latest ?? LocalDate.MaxIsoValue;
}
