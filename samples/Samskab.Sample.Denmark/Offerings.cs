using Samskab.Areas;
using Samskab.Calendars;
using Samskab.Offers;
using Samskab.Themes;
using Samskab.Values;

namespace Samskab.Sample.Denmark;

/// <summary>What is offered in the country: to as many people, as many offers.</summary>
internal sealed class Offerings
{
    private const int CapacityInTenThousand = 8_500;
    private const int BroadInTenThousand = 400;
    private const int SecondGroupInTenThousand = 2_000;
    private const int DaysInTenThousand = 9_850;

    private static readonly Odds<int> Rooms = new(
        (6, 8),
        (8, 12),
        (10, 16),
        (12, 16),
        (15, 14),
        (20, 14),
        (25, 8),
        (30, 6),
        (40, 4),
        (100, 2)
    );

    private readonly ulong seed;
    private readonly int count;
    private readonly int step;
    private readonly Crowd crowd;
    private readonly Shared<string> names = new();
    private readonly Shared<ValueList<AreaId>> areas = new();
    private readonly Shared<ValueList<TargetGroupId>> groups = new();
    private readonly Shared<DateSpan> spans = new();
    private readonly Shared<Timeline<OfferStatus>> statuses = new();
    private readonly Shared<Schedule> schedules = new();

    public Offerings(ulong seed, int count, Crowd crowd)
    {
        (this.seed, this.count, this.crowd) = (seed, count, crowd);
        step = StepThrough(count);
    }

    /// <summary>The offer of a number, from 0.</summary>
    public Offer Of(int number)
    {
        var draw = new Draw(seed, DrawnFor.Offer, number);
        var parish = Settlement.ParishAt((int)((long)number * step % count), count);
        var (provider, theme) = crowd.ProviderIn(parish, draw);
        var season = Seasons.Of(draw);
        var status = Statuses.Of(draw);
        var reach = Reach.Of(Registers.Parishes[parish], status, draw);
        return new()
        {
            Id = new($"t{number:D7}"),
            Name = names.Of(draw.OneOf(theme.Activities) + reach.InName),
            Provider = provider,
            Theme = new(draw.Happens(BroadInTenThousand) ? theme.Within!.Id : theme.Id),
            Areas = reach.Areas is { } places ? areas.Of(places) : null,
            TargetGroups = Statuses.IsToldWhom(status, draw) ? groups.Of(GroupsOf(theme, draw)) : null,
            During = draw.Happens(DaysInTenThousand) ? spans.Of(season.Span) : null,
            Status = status is { } reached ? statuses.Of(Statuses.Over(reached, season.From)) : null,
            Capacity = draw.Happens(CapacityInTenThousand) ? new Capacity(Rooms.Of(draw)) : null,
            Schedule = Timetable.Of(season, draw) is { } schedule ? schedules.Of(schedule) : null,
        };
    }

    private static ValueList<TargetGroupId> GroupsOf(ThemeKind theme, Draw draw)
    {
        var first = draw.OneOf(theme.Groups);
        var second = draw.Happens(SecondGroupInTenThousand) ? draw.OneOf(theme.Groups) : first;
        return second == first ? [new(first.Id)] : [new(first.Id), new(second.Id)];
    }

    // Offers that follow one another lie far apart, and no place is left out: the step shares no factor with the count.
    private static int StepThrough(int count)
    {
        var step = (int)(count * 618L / 1000);
        while (System.Numerics.BigInteger.GreatestCommonDivisor(step, count) > 1)
        {
            step++;
        }
        return step;
    }
}
