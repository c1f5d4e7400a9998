using Samskab.Authority;
using Samskab.Calendars;
using Samskab.Facts;
using Samskab.Mandates;

namespace Samskab.Oversight;

/// <summary>Finds the mandates whose own days go on while what they rest on is gone.</summary>
/// <remarks>Only what a mandate comes from directly is looked at: one further up has left the one between as well.</remarks>
internal static class Orphans
{
    public static IEnumerable<OrphanedMandate> In(Survey survey) =>
        survey
            .Concerned.SelectMany(state => Of(state, survey))
            .OrderBy(one => one.Mandate.Id)
            .ThenBy(one => one.Reason);

    private static IEnumerable<OrphanedMandate> Of(MandateState state, Survey survey)
    {
        var stands = StateMaking.Stands(state.Mandate);
        var own = stands.And(survey.Ground.Exists(state.Mandate.Holder));
        foreach (var (reason, gone) in OfOrigin(state, survey))
        {
            if (survey.Found(own.And(gone)) is { } days)
            {
                yield return Told(state, reason, days);
            }
        }
        if (survey.Found(stands.And(Dissolved(state.Mandate.Holder, survey))) is { } dissolved)
        {
            yield return Told(state, OrphanReason.ForumDissolved, dissolved);
        }
        if (Vacant(state.Mandate.Holder, survey) is { } vacant && survey.Found(own.And(vacant)) is { } empty)
        {
            yield return Told(state, OrphanReason.SeatVacant, empty);
        }
    }

    private static IEnumerable<(OrphanReason Reason, AnswerLine Gone)> OfOrigin(MandateState state, Survey survey) =>
        state.OriginSlot < 0 ? []
        : state.Origin?.Mandate is not { } origin ? [(OrphanReason.OriginNotRecorded, AnswerLine.Always)]
        :
        [
            (OrphanReason.OriginEnded, origin.Valid is { } valid ? EndOf(valid) : AnswerLine.Never),
            (
                OrphanReason.OriginRevoked,
                origin.Revoked is { } revoked ? AnswerLine.Since(revoked.From) : AnswerLine.Never
            ),
            (OrphanReason.OriginForumDissolved, Dissolved(origin.Holder, survey)),
        ];

    private static AnswerLine Dissolved(Holder holder, Survey survey) =>
        survey.Ground.ForumOf(holder)?.Dissolved is { } end ? AnswerLine.Since(end.From) : AnswerLine.Never;

    // Null where somebody surely acts on one of the days.
    private static AnswerLine? Vacant(Holder holder, Survey survey)
    {
        var acts = survey.Ground.Acts(holder);
        return holder is Holder.OfRole && acts.Being(Answer.Yes).And(survey.Horizon).IsNever ? acts.Negated() : null;
    }

    // After the last day it may have had yes, after the last it surely had perhaps.
    private static AnswerLine EndOf(Periods valid)
    {
        var line = AnswerLine.Within(valid);
        var ended = new AnswerLineBuilder();
        long last = line.Stretches is [.., var end] ? end.To : DayNumber.BeforeAll - 1L;
        ended.Add(
            line.Being(Answer.Yes).Stretches is [.., var sure] ? sure.To + 1L : DayNumber.BeforeAll,
            last,
            Answer.Unknown
        );
        ended.Add(last + 1, DayNumber.AfterAll, Answer.Yes);
        return ended.ToLine();
    }

    private static OrphanedMandate Told(MandateState state, OrphanReason reason, DaysFound during) =>
        new()
        {
            Mandate = state.Mandate,
            Reason = reason,
            During = during,
        };
}
