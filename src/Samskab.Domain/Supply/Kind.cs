using Samskab.Facts;
using Samskab.Offers;

namespace Samskab.Supply;

/// <summary>Offers, or needs, that meet the same others: one stands for all, since none of them is met but by those.</summary>
internal sealed class Kind
{
    private readonly List<Member> members = [];

    /// <summary>The offers or needs, by number.</summary>
    public IReadOnlyList<Member> Members => members;

    /// <summary>Takes in one whose number is higher than those before.</summary>
    public void Add(Member member) => members.Add(member);

    /// <summary>Whether one of them is or may be there on a day.</summary>
    public bool IsThere(int day) => members.Exists(member => member.IsThere(day) != Answer.No);

    /// <summary>How many people they count or take on a day.</summary>
    public Headcount On(int day) => members.Aggregate(Headcount.None, (sum, member) => sum + member.On(day));

    /// <summary>What is not stated of how many these are.</summary>
    public Unstated UnstatedOn(int day) =>
        members.Aggregate(Unstated.None, (all, member) => all | member.UnstatedOn(day));
}
