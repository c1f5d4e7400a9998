using Samskab.Facts;
using Samskab.Offers;

namespace Samskab.Supply;

/// <summary>Whether takers get all that they want, whatever becomes of what is not stated.</summary>
/// <remarks>
/// How much is lacking is greatest where takers want the most, givers have the least and only those meet who surely do; it is
/// least where it is the other way round. A single taker has no such order: what is open for another one may help it or
/// harm it. So «yes» and «no» are said of a taker where they hold whatever is found out, and each is a proof; the rest is
/// unknown. Where all is stated, nothing is.
/// </remarks>
internal sealed class Provision
{
    private readonly Exchange exchange;
    private readonly List<Tie> sure;
    private readonly Answer[] answers;
    private readonly Headcount[] offered;

    public Provision(Exchange exchange)
    {
        this.exchange = exchange;
        sure = [.. exchange.Ties.Where(tie => tie.IsSure)];
        Worst = new(Most(exchange.Takers), Least(exchange.Givers), sure);
        Best = new(Least(exchange.Takers), Most(exchange.Givers), exchange.Ties);
        answers = new Answer[exchange.Takers.Length];
        offered = Offered();
        MarkProvided();
        MarkLacking();
    }

    /// <summary>Who lacks something when all that is not stated turns out for the worst.</summary>
    public Lack Worst { get; }

    /// <summary>Who lacks something when all that is not stated turns out for the best.</summary>
    public Lack Best { get; }

    /// <summary>Whether one of the takers that stand here as one gets all that it wants, in every allotment that gives the most.</summary>
    /// <remarks>Who wants nothing lacks nothing; who wants more than it could ever be given lacks something.</remarks>
    public Answer Of(int taker, Headcount own) =>
        own.Most == 0 ? Answer.Yes
        : own.Least > offered[taker].Most ? Answer.No
        : own.Least == 0 ? answers[taker].Or(Answer.Unknown)
        : answers[taker];

    /// <summary>What those have who meet a taker: at least those who surely do, at most those who may.</summary>
    public Headcount OfferedTo(int taker) => offered[taker];

    private static long?[] Least(IEnumerable<Headcount> amounts) => [.. amounts.Select(long? (amount) => amount.Least)];

    private static long?[] Most(IEnumerable<Headcount> amounts) => [.. amounts.Select(amount => amount.Most)];

    // Takers who can all be provided for, even when those outside have taken all that they might take wherever they might.
    // There is a greatest set of them: whoever lacks something within a greater one is in no smaller one.
    private void MarkProvided()
    {
        var inside = Enumerable.Range(0, answers.Length).Where(taker => !Worst.Of(taker)).ToHashSet();
        for (var before = answers.Length; inside.Count < before; )
        {
            before = inside.Count;
            var wants = exchange.Takers.Select((amount, taker) => inside.Contains(taker) ? amount.Most : 0);
            var allotment = new Allotment([.. wants], LeftFor(inside), sure);
            inside.RemoveWhere(allotment.Lacks);
        }
        foreach (var taker in inside)
        {
            answers[taker] = Answer.Yes;
        }
    }

    private long?[] LeftFor(HashSet<int> inside)
    {
        var rooms = exchange.Givers.Select(amount => amount.Least).ToArray();
        foreach (var tie in exchange.Ties.Where(tie => !inside.Contains(tie.Taker)))
        {
            var taken = exchange.Takers[tie.Taker].Most ?? rooms[tie.Giver];
            rooms[tie.Giver] = Math.Max(0, rooms[tie.Giver] - taken);
        }
        return [.. rooms.Select(long? (room) => room)];
    }

    private Headcount[] Offered()
    {
        var sums = new Headcount[answers.Length];
        Array.Fill(sums, Headcount.None);
        foreach (var tie in exchange.Ties)
        {
            sums[tie.Taker] += tie.IsSure ? exchange.Givers[tie.Giver] : exchange.Givers[tie.Giver].OrNone;
        }
        return sums;
    }

    // Takers that stand as one are alike in what is sure alone: what may meet one of them need not meet another.
    private void MarkLacking()
    {
        var isOpen = exchange.Ties.Where(tie => !tie.IsSure).Select(tie => tie.Taker).ToHashSet();
        var isSettled = SettledGroups(out var shared);
        for (var taker = 0; taker < answers.Length; taker++)
        {
            var lacksAlone = !isOpen.Contains(taker) && exchange.Takers[taker].Least > offered[taker].Most;
            var lacksShared = Best.Of(taker) && isSettled[Best.GroupOf(taker)] && shared.Lacks(taker);
            if (lacksAlone || lacksShared)
            {
                answers[taker] = Answer.No;
            }
        }
    }

    // What a taker adds to what its group gets is least beside all others. Where the group uses up all that it might ever be
    // given, already by what is sure, a taker whom the others leave nothing to add lacks something whatever is found out.
    private bool[] SettledGroups(out Allotment shared)
    {
        shared = new(
            [.. exchange.Takers.Select((amount, taker) => Best.Of(taker) ? amount.Least : 0L)],
            Least(exchange.Givers),
            sure.Where(tie => Best.Of(tie.Taker))
        );
        var isSettled = new bool[answers.Length];
        Array.Fill(isSettled, true);
        foreach (var tie in exchange.Ties.Where(tie => Best.Of(tie.Taker)))
        {
            isSettled[Best.GroupOf(tie.Taker)] &= exchange.Givers[tie.Giver].IsExact && shared.IsUsedUp(tie.Giver);
        }
        return isSettled;
    }
}
