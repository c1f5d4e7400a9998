namespace Samskab.Sample.Denmark;

/// <summary>Numbers of no pattern that are the same on every machine, for one thing of one kind.</summary>
/// <remarks>
/// SplitMix64 of Steele, Lea and Flood, «Fast splittable pseudorandom number generators» (OOPSLA 2014). Each thing draws for
/// itself, so that one does not change because another draws more.
/// </remarks>
/// <param name="seed">The seed of the whole.</param>
/// <param name="kind">What is drawn for.</param>
/// <param name="number">The number of the thing among those of its kind.</param>
internal sealed class Draw(ulong seed, DrawnFor kind, int number)
{
    private const ulong Step = 0x9E3779B97F4A7C15UL;

    private ulong state = Mixed(Mixed(seed + (ulong)kind * Step) + (ulong)number * Step);

    /// <summary>A number from 0 to below a limit.</summary>
    public int Below(int limit) => (int)Math.BigMul(Next(), (ulong)limit, out _);

    /// <summary>A number from one to another, both possible.</summary>
    public int Between(int least, int most) => least + Below(most - least + 1);

    /// <summary>Whether something happens that does so this often in ten thousand times.</summary>
    public bool Happens(int inTenThousand) => Below(10_000) < inTenThousand;

    /// <summary>One of the items, each as likely as the others.</summary>
    public T OneOf<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    private ulong Next() => Mixed(state += Step);

    private static ulong Mixed(ulong bits)
    {
        bits = (bits ^ bits >> 30) * 0xBF58476D1CE4E5B9UL;
        bits = (bits ^ bits >> 27) * 0x94D049BB133111EBUL;
        return bits ^ bits >> 31;
    }
}
