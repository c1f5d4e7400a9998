using Samskab.Calendars;
using Samskab.Mandates;

namespace Samskab.Authority;

/// <summary>A question in numbers: -1 for what it leaves open.</summary>
internal readonly record struct Question(
    int Matter,
    int Area,
    int Theme,
    int TargetGroup,
    int Day,
    Power Power,
    Money? Amount
)
{
    public bool IsNarrow => Theme >= 0 || TargetGroup >= 0 || Amount is not null;

    /// <summary>A question about the nouns of a register.</summary>
    /// <exception cref="ArgumentException">The collaboration has no such matter, area, theme or target group.</exception>
    public static Question Of(DecisionQuestion asked, RegisterGround ground) =>
        new(
            ground.Matters.NumberOf(asked.Matter),
            asked.Area is { } area ? ground.Areas.NumberOf(area) : -1,
            asked.Theme is { } theme ? ground.Themes.NumberOf(theme) : -1,
            asked.TargetGroup is { } group ? ground.TargetGroups.NumberOf(group) : -1,
            DayNumber.Of(asked.On),
            asked.Power,
            asked.Amount
        );
}
