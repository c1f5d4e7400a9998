using Samskab.Areas;
using Samskab.Offers;
using Samskab.Values;

namespace Samskab.Sample.Denmark;

/// <summary>Where an offer is for, and how its name says so.</summary>
/// <param name="Areas">The areas; null where they are not stated.</param>
/// <param name="InName">The end of its name.</param>
internal readonly record struct Reach(ValueList<AreaId>? Areas, string InName)
{
    private static readonly Odds<Func<Parish, Reach>> Kinds = new(
        (static parish => new([AreaTree.IdOf(parish)], $" i {parish.Name}"), 98_980),
        (static parish => new([AreaTree.IdOf(parish.Home)], $" i {parish.Home.Name}"), 1_000),
        (static parish => new([AreaTree.RegionOf(parish.Home)], $" i {parish.Home.RegionName}"), 15),
        (static _ => new([AreaTree.Country], " i hele landet"), 5)
    );

    /// <summary>Where the offer of somebody in a parish is for.</summary>
    public static Reach Of(Parish parish, OfferStatus? status, Draw draw) =>
        Statuses.IsToldWhere(status, draw) ? Kinds.Of(draw)(parish) : new(null, "");
}
