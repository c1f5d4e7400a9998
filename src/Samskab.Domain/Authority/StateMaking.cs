using Samskab.Calendars;
using Samskab.Mandates;

namespace Samskab.Authority;

/// <summary>Makes the state of a mandate from that of what it is delegated from.</summary>
internal static class StateMaking
{
    public static MandateState Of(
        Mandate mandate,
        int slot,
        int originSlot,
        MandateState? origin,
        RegisterGround ground
    )
    {
        var scope = new MandateScope(mandate, ground);
        var inForce = Stands(mandate).And(ground.Exists(mandate.Holder)).And(OfOrigin(originSlot, origin));
        return new()
        {
            Mandate = mandate,
            Slot = slot,
            OriginSlot = originSlot,
            Origin = origin,
            Scope = scope,
            InForce = inForce,
            Line = inForce.And(ground.Acts(mandate.Holder)),
            Power = origin is null || mandate.Power < origin.Power ? mandate.Power : origin.Power,
            IsNarrow = scope.IsNarrow || mandate.Limit is not null || origin is { IsNarrow: true },
            NeedsJudging =
                NeedsJudging(mandate, scope, ground) || origin is not null && !IsCovered(scope, origin, ground),
        };
    }

    // The days of what was not recorded yet are none.
    private static AnswerLine OfOrigin(int originSlot, MandateState? origin) =>
        originSlot < 0 ? AnswerLine.Always : origin?.InForce ?? AnswerLine.Never;

    /// <summary>The days on which a mandate is valid and not revoked, whatever it comes from and whoever holds it.</summary>
    public static AnswerLine Stands(Mandate mandate) =>
        mandate.Revoked is { } revoked
            ? ValidOn(mandate).And(AnswerLine.Since(revoked.From).Negated())
            : ValidOn(mandate);

    /// <summary>The days on which a mandate is valid; not known on any where none are stated.</summary>
    public static AnswerLine ValidOn(Mandate mandate) =>
        mandate.Valid is { } periods ? AnswerLine.Within(periods) : AnswerLine.NeverKnown;

    private static bool NeedsJudging(Mandate mandate, MandateScope scope, RegisterGround ground) =>
        scope.HasSharedAreas
        || mandate.Power == Power.Decide
            && (
                !ground.MayDecide(mandate.Holder).IsAlways
                || ground.Readings.RefusesCivilSociety
                    && ground.IsCivilSociety(mandate.Holder)
                    && ground.TouchesAuthorityTask(scope.Matter)
            );

    private static bool IsCovered(MandateScope scope, MandateState origin, RegisterGround ground) =>
        !origin.NeedsJudging && scope.IsInside(origin.Scope, ground);
}
