using NodaTime;
using Samskab.Actors;
using Samskab.Facts;
using Samskab.Reception;
using Samskab.Walkthroughs;

namespace Samskab.Domain.Tests.Walkthroughs;

/// <summary>All ways in which the cards of a timeline can be as they are stated, and what is so in all or some of them.</summary>
/// <remarks>The slow oracle of walk-throughs: it goes through every world, day by day.</remarks>
internal sealed class Worlds
{
    private static readonly bool[] Either = [false, true];

    private readonly WalkthroughLimits limits;
    private readonly List<LocalDate> days = [];
    private readonly List<TimelineCard> cards;
    private readonly List<Certain[]> all;

    public Worlds(ReceptionTimeline timeline, WalkthroughLimits limits)
    {
        this.limits = limits;
        cards = [.. timeline.Cards!.Value];
        var last = timeline.Arrival.PlusMonths(limits.MonthsAfter);
        for (var day = timeline.Arrival.PlusMonths(-limits.MonthsBefore); day <= last; day = day.PlusDays(1))
        {
            days.Add(day);
        }
        all =
        [
            [],
        ];
        foreach (var card in cards)
        {
            all = [.. all.SelectMany(world => Of(card).Select(one => (Certain[])[.. world, one]))];
        }
    }

    public IEnumerable<string> Outside() =>
        from number in Enumerable.Range(0, cards.Count)
        let answer = In(world => !days.Exists(world[number].IsOn))
        where answer != Answer.No
        select $"{cards[number].Id} {answer}";

    public IEnumerable<string> Peaks() =>
        from week in days.GroupBy(day => day.PlusDays(-(int)day.DayOfWeek))
        let answer = In(world =>
            world.Count(card => card.Informs && week.Contains(card.First)) > limits.MaxInformationCards
        )
        where answer != Answer.No
        select $"{week.First()} {answer}";

    public IEnumerable<string> Misplaced() =>
        from number in Enumerable.Range(0, cards.Count)
        from earlier in cards[number].After!.Value
        let other = cards.FindIndex(card => card.Id == earlier)
        let answer = In(world => world[number].First < world[other].First)
        where answer != Answer.No
        select $"{cards[number].Id} {earlier} {answer}";

    public IEnumerable<string> Free()
    {
        var nobody = Free(null).ToList();
        return Told(null, nobody)
            .Concat(Told(Side.Municipality, Free(Side.Municipality).Except(nobody)))
            .Concat(Told(Side.CivilSociety, Free(Side.CivilSociety).Except(nobody)));
    }

    private static IEnumerable<string> Told(Side? side, IEnumerable<(LocalDate, LocalDate, Answer)> stretches) =>
        stretches.Select(one => $"{side} {one}");

    private IEnumerable<(LocalDate First, LocalDate Last, Answer IsCertain)> Free(Side? side)
    {
        var answers = Enumerable
            .Range(0, Math.Max(0, days.Count - limits.MinFreeDays + 1))
            .Select(begin => In(world => IsFree(world, side, days.GetRange(begin, limits.MinFreeDays))))
            .ToList();
        var certain = Runs(answers, answer => answer == Answer.Yes).ToList();
        var possible = Runs(answers, answer => answer != Answer.No)
            .Where(run => !certain.Exists(one => run.First <= one.First && one.Last <= run.Last));
        return certain
            .Select(run => (run.First, run.Last, Answer.Yes))
            .Concat(possible.Select(run => (run.First, run.Last, Answer.Unknown)));
    }

    private static bool IsFree(Certain[] world, Side? side, List<LocalDate> days) =>
        !world.Any(card => (side is null || card.Side == side) && days.Exists(card.IsOn));

    private IEnumerable<(LocalDate First, LocalDate Last)> Runs(List<Answer> answers, Func<Answer, bool> isIn)
    {
        for (var begin = 0; begin < answers.Count; begin++)
        {
            var length = answers.Skip(begin).TakeWhile(isIn).Count();
            if (length > 0)
            {
                yield return (days[begin], days[begin + length - 1 + limits.MinFreeDays - 1]);
                begin += length;
            }
        }
    }

    private Answer In(Func<Certain[], bool> holds) =>
        all.TrueForAll(world => holds(world)) ? Answer.Yes
        : all.Exists(world => holds(world)) ? Answer.Unknown
        : Answer.No;

    private IEnumerable<Certain> Of(TimelineCard card) =>
        from span in Spans(card)
        from informs in card.Informs is { } stated ? [stated] : Either
        from side in card.Side is { } its ? [its] : Enum.GetValues<Side>()
        select new Certain(span.First, span.Last, informs, side);

    // Where no days are stated: long before or after, or on any one day.
    private IEnumerable<(LocalDate First, LocalDate Last)> Spans(TimelineCard card)
    {
        var (before, after) = (days[0].PlusYears(-1), days[^1].PlusYears(1));
        if (card.During is not { } during)
        {
            return days.Prepend(before).Append(after).Select(day => (day, day));
        }
        return from first in Between(during.From?.Earliest ?? before, during.From?.Latest ?? before)
            from last in Between(during.Until?.Earliest ?? after, during.Until?.Latest ?? after)
            where first <= last
            select (first, last);
    }

    private static IEnumerable<LocalDate> Between(LocalDate first, LocalDate last) =>
        Enumerable.Range(0, Period.DaysBetween(first, last) + 1).Select(first.PlusDays);

    private sealed record Certain(LocalDate First, LocalDate Last, bool Informs, Side Side)
    {
        public bool IsOn(LocalDate day) => First <= day && day <= Last;
    }
}
