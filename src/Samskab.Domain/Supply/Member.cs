using Samskab.Calendars;
using Samskab.Facts;
using Samskab.Offers;

namespace Samskab.Supply;

/// <summary>A need or an offer: how many people it counts or takes, and when.</summary>
/// <remarks>Where it need not be there on a day, it counts as nobody at least, and in full at most.</remarks>
internal readonly struct Member
{
    private readonly Headcount all;
    private readonly Unstated ofNumber;
    private readonly Timeline<OfferStatus>? status;
    private readonly bool isDated;
    private readonly int firstBegin;
    private readonly int lastBegin;
    private readonly int firstEnd;
    private readonly int lastEnd;

    public Member(int number, Need need)
        : this(number, need.People, Unstated.People, need.During) { }

    public Member(int number, Offer offer)
        : this(number, offer.Capacity, Unstated.Capacity, offer.During) => status = offer.Status;

    private Member(int number, Capacity? count, Unstated unstated, DateSpan? during)
    {
        Number = number;
        all = Headcount.Of(count?.People);
        ofNumber = count is null ? unstated : Unstated.None;
        isDated = during is not null;
        var span = during ?? DateSpan.Always;
        (firstBegin, lastBegin) = (span.FirstBegin, span.LastBegin);
        (firstEnd, lastEnd) = (span.FirstEnd, span.LastEnd);
    }

    /// <summary>Its number in the collaboration.</summary>
    public int Number { get; }

    /// <summary>The days on which it may begin or cease to be there.</summary>
    public IEnumerable<int> Turns =>
        new[] { firstBegin, lastBegin, DayAfter(firstEnd), DayAfter(lastEnd) }.Concat(
            status?.Entries.Where(entry => entry.From is not null).Select(entry => DayNumber.Of(entry.From!.Value))
                ?? []
        );

    /// <summary>Whether it is there on a day; an offer that states no status is tried out or in operation.</summary>
    public Answer IsThere(int day) =>
        day < firstBegin || day > lastEnd || !IsRunning(day) ? Answer.No
        : isDated && day >= lastBegin && day <= firstEnd ? Answer.Yes
        : Answer.Unknown;

    /// <summary>How many people it counts or takes on a day.</summary>
    public Headcount On(int day) =>
        IsThere(day) switch
        {
            Answer.Yes => all,
            Answer.Unknown => all.OrNone,
            _ => Headcount.None,
        };

    /// <summary>What is not stated of how many these are.</summary>
    public Unstated UnstatedOn(int day) =>
        IsThere(day) switch
        {
            Answer.Yes => ofNumber,
            Answer.Unknown => ofNumber | Unstated.Period,
            _ => Unstated.None,
        };

    private bool IsRunning(int day) =>
        status?.On(DayNumber.Date(day)) is null or OfferStatus.Trial or OfferStatus.InOperation;

    private static int DayAfter(int day) => day == DayNumber.AfterAll ? day : day + 1;
}
