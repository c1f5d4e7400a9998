using System.Numerics;
using NodaTime;
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
    private readonly Once<string, string> names = new(name => name);
    private readonly Once<ValueList<AreaId>, ValueList<AreaId>> areas = new(ids => ids);
    private readonly Once<ValueList<TargetGroupId>, ValueList<TargetGroupId>> groups = new(ids => ids);
    private readonly Once<Season, DateSpan> spans = new(season => season.Span);
    private readonly Once<(OfferStatus, LocalDate), Timeline<OfferStatus>> statuses = new(its =>
        Statuses.Over(its.Item1, its.Item2)
    );
    private readonly Once<Schedule, Schedule> schedules = new(schedule => schedule);

    /// <summary>The offers of a country.</summary>
    /// <param name="seed">The seed of the whole.</param>
    /// <param name="count">How many there are.</param>
    /// <param name="crowd">Who offers them.</param>
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
            During = draw.Happens(DaysInTenThousand) ? spans.Of(season) : null,
            Status = status is { } reached ? statuses.Of((reached, season.From)) : null,
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
        while (BigInteger.GreatestCommonDivisor(step, count) > 1)
        {
            step++;
        }
        return step;
    }
}
