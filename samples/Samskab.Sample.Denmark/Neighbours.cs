namespace Samskab.Sample.Denmark;

/// <summary>Members spread as the people are: those of a parish, and those of a municipality, stand together.</summary>
internal sealed class Neighbours
{
    private readonly Member[] members;
    private readonly int[] firstOf;

    /// <summary>A number of members.</summary>
    /// <param name="count">How many there are.</param>
    /// <param name="member">Makes one of its number and the parish that it is at home in.</param>
    public Neighbours(int count, Func<int, Parish, Member> member)
    {
        members = new Member[count];
        firstOf = new int[Registers.Parishes.Count + 1];
        for (var number = 0; number < count; number++)
        {
            var parish = Settlement.ParishAt(number, count);
            members[number] = member(number, Registers.Parishes[parish]);
            firstOf[parish + 1] = number + 1;
        }
        for (var parish = 0; parish < Registers.Parishes.Count; parish++)
        {
            firstOf[parish + 1] = Math.Max(firstOf[parish + 1], firstOf[parish]);
        }
    }

    /// <summary>All of them.</summary>
    public IReadOnlyList<Member> All => members;

    /// <summary>Those of a parish; where it has none, those of its municipality.</summary>
    public ArraySegment<Member> Near(int parish) =>
        Between(parish, parish + 1) is { Count: > 0 } near ? near : InMunicipality(parish);

    /// <summary>Those of the municipality that a parish is counted in.</summary>
    public ArraySegment<Member> InMunicipality(int parish)
    {
        var (first, end) = Settlement.ParishesAround(parish);
        return Between(first, end);
    }

    private ArraySegment<Member> Between(int parish, int end) =>
        new(members, firstOf[parish], firstOf[end] - firstOf[parish]);
}
