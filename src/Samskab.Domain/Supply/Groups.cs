namespace Samskab.Supply;

/// <summary>Numbers that are joined into groups: a forest of disjoint sets.</summary>
internal sealed class Groups
{
    private readonly int[] above;

    public Groups(int count) => above = [.. Enumerable.Range(0, count)];

    /// <summary>The lowest number of the group of a number.</summary>
    public int Of(int number)
    {
        while (above[number] != number)
        {
            above[number] = above[above[number]];
            number = above[number];
        }
        return number;
    }

    /// <summary>Joins the groups of two numbers.</summary>
    public void Join(int one, int other)
    {
        var (first, second) = (Of(one), Of(other));
        above[Math.Max(first, second)] = Math.Min(first, second);
    }
}
