using FsCheck.Fluent;
using Samskab.Calendars;

namespace Samskab.Domain.Tests.Calendars;

public sealed class DayBitmapTests
{
    private const int TenYears = 3652;

    [Fact]
    public void Two_meet_where_they_have_a_day_in_common()
    {
        Law.Holds(
            from length in Gen.Choose(1, TenYears)
            from days in Gen.Choose(0, length - 1).ArrayOf()
            from others in Gen.Choose(0, length - 1).ArrayOf()
            select (length, days, others),
            one =>
                BitmapPair
                    .Meet(Of(one.length, one.days), Of(one.length, one.others))
                    .ShouldBe(one.days.Intersect(one.others).Any())
        );
    }

    [Fact]
    public void A_day_in_common_is_found_wherever_it_is()
    {
        for (var place = 0; place < TenYears; place++)
        {
            BitmapPair.Meet(Of(TenYears, place), Of(TenYears, place)).ShouldBeTrue();
            BitmapPair.Meet(Of(TenYears, place), Of(TenYears, (place + 1) % TenYears)).ShouldBeFalse();
        }
    }

    [Fact]
    public void Eight_weeks_hold_the_days_that_come_again_after_56_others()
    {
        Law.Holds(
            Gen.Choose(0, TenYears - 1).ArrayOf(),
            days =>
                Of(TenYears, days).InEightWeeks.ShouldBe(days.Aggregate(0UL, (bits, day) => bits | 1UL << (day % 56)))
        );
    }

    private static DayBitmap Of(int length, params int[] days)
    {
        const int start = 9497;
        var bitmap = new DayBitmap(start, length);
        Array.ForEach(days, day => bitmap.Set(start + day));
        return bitmap;
    }
}
