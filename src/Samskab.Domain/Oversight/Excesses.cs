using Samskab.Authority;
using Samskab.Facts;
using Samskab.Mandates;

namespace Samskab.Oversight;

/// <summary>Finds the delegations that claim more than what they come from.</summary>
internal static class Excesses
{
    public static IEnumerable<WiderDelegation> In(Survey survey) =>
        survey
            .Concerned.Where(state =>
                state.Origin is not null && survey.Found(StateMaking.Stands(state.Mandate)) is not null
            )
            .Select(state => new WiderDelegation
            {
                Mandate = state.Mandate,
                Origin = state.Origin!.Mandate,
                In = [.. Of(state, state.Origin, survey).Where(one => one.Answer != Answer.No)],
            })
            .Where(wider => wider.In.Count > 0);

    private static IEnumerable<Excess> Of(MandateState state, MandateState origin, Survey survey) =>
        [
            Of(ExcessKind.Power, state.Mandate.Power > origin.Mandate.Power),
            Of(ExcessKind.Matter, !survey.Matters.IsCovered(state.Matter, [origin.Matter])),
            Of(ExcessKind.Area, IsWider(state.Scope.Areas, origin.Scope.Areas, survey.Areas)),
            Of(ExcessKind.Theme, IsWider(state.Scope.Themes, origin.Scope.Themes, survey.Themes)),
            Of(
                ExcessKind.TargetGroup,
                IsWider(state.Scope.TargetGroups, origin.Scope.TargetGroups, survey.TargetGroups)
            ),
            OfLimit(state.Mandate.Limit, origin.Mandate.Limit),
            OfTime(state.Mandate, origin.Mandate),
        ];

    // Not limited is wider than limited, whatever to.
    private static bool IsWider(int[]? own, int[]? origin, Nesting nesting) =>
        origin is not null && (own is null || own.Any(one => !nesting.IsCovered(one, origin)));

    private static Excess OfLimit(Money? own, Money? origin) =>
        (own, origin) switch
        {
            (_, null) => Of(ExcessKind.Limit, false),
            ({ } its, { } most) when its.Currency != most.Currency => new(ExcessKind.Currency, Answer.Unknown),
            _ => Of(ExcessKind.Limit, own is null || own.Value.Amount > origin.Value.Amount),
        };

    // Days that are not stated claim none beyond.
    private static Excess OfTime(Mandate own, Mandate origin)
    {
        var beyond = StateMaking.ValidOn(own).And(StateMaking.ValidOn(origin).Negated());
        return new(
            ExcessKind.Time,
            own.Valid is null || origin.Valid is null || beyond.IsNever ? Answer.No
                : beyond.Being(Answer.Yes).IsNever ? Answer.Unknown
                : Answer.Yes
        );
    }

    private static Excess Of(ExcessKind kind, bool isWider) => new(kind, isWider ? Answer.Yes : Answer.No);
}
