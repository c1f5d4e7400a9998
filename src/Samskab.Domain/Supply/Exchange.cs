using Samskab.Offers;

namespace Samskab.Supply;

/// <summary>Some who take and some who give, how much each, and which of them meet.</summary>
/// <remarks>Need and supply are the same question from either side: who takes people into empty places is a giver turned round.</remarks>
internal sealed record Exchange(Headcount[] Takers, Headcount[] Givers, Tie[] Ties)
{
    /// <summary>The same, with the sides changed.</summary>
    public Exchange Turned => new(Givers, Takers, [.. Ties.Select(tie => new Tie(tie.Giver, tie.Taker, tie.Open))]);
}
