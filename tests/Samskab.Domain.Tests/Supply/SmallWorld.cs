using FsCheck;
using FsCheck.Fluent;
using Samskab.Areas;
using Samskab.Calendars;
using Samskab.Collaborations;
using Samskab.Domain.Tests.Reviews;
using Samskab.Offers;
using Samskab.Values;

namespace Samskab.Domain.Tests.Supply;

/// <summary>Generates a few needs and offers of one theme in areas that overlap.</summary>
internal static class SmallWorld
{
    /// <summary>All is stated.</summary>
    public static readonly Gen<CollaborationParts> Stated = Of(Number(0), Areas(0), During(0), needs: 5, offers: 5);

    /// <summary>Some is not stated.</summary>
    public static readonly Gen<CollaborationParts> Open = Of(Number(20), Areas(8), During(8), needs: 4, offers: 4);

    // South, middle and north in the whole.
    private static Gen<CollaborationParts> Of(
        Gen<Capacity?> number,
        Gen<ValueList<AreaId>?> areas,
        Gen<DateSpan?> during,
        int needs,
        int offers
    )
    {
        var any = number.SelectMany(its => areas.SelectMany(where => during.Select(days => (its, where, days))));
        return Some(any, needs)
            .SelectMany(ofNeeds =>
                Some(any, offers)
                    .Select(ofOffers =>
                        Reviewed.Base with
                        {
                            Areas = [Area("a0", "all"), Area("a1", "all"), Area("a2", "all"), Area("all")],
                            Needs =
                            [
                                .. ofNeeds.Select(
                                    (its, i) =>
                                        Reviewed.Need(null) with
                                        {
                                            Id = new($"n{i}"),
                                            People = its.its,
                                            Areas = its.where,
                                            During = its.days,
                                        }
                                ),
                            ],
                            Offers =
                            [
                                .. ofOffers.Select(
                                    (its, i) =>
                                        Reviewed.Offer($"o{i}", "venligbo", null) with
                                        {
                                            Capacity = its.its,
                                            Areas = its.where,
                                            During = its.days,
                                        }
                                ),
                            ],
                        }
                    )
            );
    }

    private static Gen<Capacity?> Number(int unstated) =>
        UnlessUnstated(unstated, Gen.Choose(0, 3).Select(Capacity? (people) => new Capacity(people)));

    private static Gen<ValueList<AreaId>?> Areas(int unstated) =>
        UnlessUnstated(
            unstated,
            Gen.Elements<string[]>(["a0"], ["a1"], ["a2"], ["a0", "a1"], ["a1", "a2"], ["all"], [])
                .Select(ValueList<AreaId>? (ids) => ids.Select(id => new AreaId(id)).ToValueList())
        );

    private static Gen<DateSpan?> During(int unstated) =>
        UnlessUnstated(
            unstated,
            Gen.Choose(0, 11).Select(DateSpan? (kind) => kind == 0 ? new(Reviewed.Day.PlusDays(1)) : DateSpan.Always)
        );

    private static Gen<T?> UnlessUnstated<T>(int percent, Gen<T?> stated) =>
        Gen.Choose(1, 100).SelectMany(number => number <= percent ? Gen.Constant<T?>(default) : stated);

    private static Gen<T[]> Some<T>(Gen<T> item, int most) =>
        Gen.Choose(1, most).SelectMany(count => item.ArrayOf(count));

    private static Area Area(string id, params string[] parents) =>
        new()
        {
            Id = new(id),
            Name = id,
            Kind = AreaKind.Municipality,
            Parents = [.. parents.Select(parent => new AreaId(parent))],
        };
}
