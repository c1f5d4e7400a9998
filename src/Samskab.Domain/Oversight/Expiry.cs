using Samskab.Authority;
using Samskab.Calendars;
using Samskab.Facts;

namespace Samskab.Oversight;

/// <summary>Finds the mandates that end within the days asked about.</summary>
internal static class Expiry
{
    public static IEnumerable<ExpiringMandate> In(Survey survey)
    {
        var hanging = survey.States.Where(state => state.Origin is not null).ToLookup(state => state.OriginSlot);
        return survey
            .Concerned.Where(state => state.Mandate.Valid is not null && MayEnd(state.InForce, survey))
            .Select(state => Told(state, hanging[state.Slot], survey));
    }

    // In force on some of the days, and not surely so on the last one or after.
    private static bool MayEnd(AnswerLine line, Survey survey) =>
        !line.And(survey.Horizon).IsNever
        && !(LastOf(line, Answer.Yes) > survey.Last)
        && (LastOf(line) <= survey.Last || line.On(survey.Last) != Answer.Yes);

    private static ExpiringMandate Told(MandateState state, IEnumerable<MandateState> hanging, Survey survey)
    {
        var (sure, possible) = (LastOf(state.InForce, Answer.Yes), LastOf(state.InForce));
        var isSure = possible <= survey.Last && sure >= survey.First;
        return new()
        {
            Mandate = state.Mandate,
            Answer = isSure ? Answer.Yes : Answer.Unknown,
            LastSureDay = sure is { } last ? DayNumber.Date(last) : null,
            LastPossibleDay = possible is { } end and < DayNumber.AfterAll ? DayNumber.Date(end) : null,
            Hanging = [.. hanging.Where(one => !one.InForce.And(survey.Horizon).IsNever).Select(one => one.Mandate)],
        };
    }

    private static int? LastOf(AnswerLine line) => line.Stretches is [.., var last] ? last.To : null;

    private static int? LastOf(AnswerLine line, Answer answer) => LastOf(line.Being(answer));
}
