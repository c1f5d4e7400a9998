using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Samskab.Calendars;
using Samskab.Facts;

namespace Samskab.Domain.Tests.Calendars;

/// <summary>Spans within eight days, and every exact span that each can stand for.</summary>
internal static class AnySpan
{
    private const int AlwaysBegun = -1000;
    private const int NeverEnds = 1000;

    /// <summary>A day of which it is known between which days it lies; each side may be open.</summary>
    public static Gen<DateBound> Bound { get; } =
        from one in Gen.Choose(1, 8)
        from other in Gen.Choose(1, 8)
        from open in Gen.Choose(0, 5)
        select new DateBound(
            open is 0 or 2 ? null : Date(Math.Min(one, other)),
            open is 1 or 2 ? null : Date(Math.Max(one, other))
        );

    public static Gen<DateSpan> Any { get; } =
        from ends in Gen.Two(Gen.OneOf(Bound, Gen.Constant<DateBound>(null!)))
        where !(ends.Item2?.Latest < ends.Item1?.Earliest)
        select new DateSpan(ends.Item1, ends.Item2);

    public static Gen<DateSpan> Exact { get; } =
        from one in Gen.Choose(1, 8)
        from other in Gen.Choose(1, 8)
        from open in Gen.Choose(0, 20)
        select new DateSpan(
            open is 0 ? null : DateBound.On(Date(Math.Min(one, other))),
            open is 1 ? null : DateBound.On(Date(Math.Max(one, other)))
        );

    /// <summary>The days that are asked of: those of all bounds and some around them.</summary>
    public static IEnumerable<int> Asked => Enumerable.Range(-1, 12);

    public static LocalDate Date(int day) => new LocalDate(2016, 3, 1).PlusDays(day);

    /// <summary>Every day a bound can be; an open side goes on for some days past all others.</summary>
    public static IEnumerable<int> Days(DateBound bound) =>
        Enumerable.Range(-6, 22).Where(day => !(Date(day) < bound.Earliest) && !(Date(day) > bound.Latest));

    /// <summary>Every exact span that a span can stand for.</summary>
    public static List<(int From, int Until)> Possible(DateSpan span)
    {
        var possible =
            from begin in DaysOr(AlwaysBegun, span.From)
            from end in DaysOr(NeverEnds, span.Until)
            where begin <= end
            select (begin, end);
        return [.. possible];
    }

    /// <summary>What all possibilities agree on.</summary>
    public static Answer Agreed(IEnumerable<bool> answers) =>
        answers.Distinct().ToList() switch
        {
            [true] => Answer.Yes,
            [false] => Answer.No,
            _ => Answer.Unknown,
        };

    private static IEnumerable<int> DaysOr(int none, DateBound? bound) => bound is null ? [none] : Days(bound);
}
