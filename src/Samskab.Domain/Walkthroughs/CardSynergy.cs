using Samskab.Actors;
using Samskab.Facts;
using Samskab.Hierarchies;
using Samskab.Themes;
using Samskab.Values;

namespace Samskab.Walkthroughs;

/// <summary>Cards of both sides about the same at the same time, which may gain by one another (Handbook, p. 21).</summary>
/// <param name="Municipality">The card of the municipality.</param>
/// <param name="CivilSociety">The card of civil society.</param>
/// <param name="IsCertain">Yes, or unknown where it is not known whether they share a day.</param>
public sealed record CardSynergy(PlacedCard Municipality, PlacedCard CivilSociety, Answer IsCertain)
{
    /// <summary>The synergies of some cards, in their order: of one theme, or of one that lies in the other.</summary>
    internal static ValueList<CardSynergy> Of(ValueList<PlacedCard> cards, Hierarchy<Theme, ThemeId> themes) =>
        (
            from ours in cards
            where ours.Side == Side.Municipality
            from theirs in cards
            where theirs.Side == Side.CivilSociety && AreAboutTheSame(ours, theirs, themes)
            let together = ours.Days.SharesDayWith(theirs.Days)
            where together != Answer.No
            select new CardSynergy(ours, theirs, together)
        ).ToValueList();

    private static bool AreAboutTheSame(PlacedCard one, PlacedCard other, Hierarchy<Theme, ThemeId> themes) =>
        one.Card.Theme is { } first
        && other.Card.Theme is { } second
        && (themes.IsInside(first, second) || themes.IsInside(second, first));
}
