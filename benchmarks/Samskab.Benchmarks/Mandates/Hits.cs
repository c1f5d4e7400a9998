namespace Samskab.Benchmarks.Mandates;

/// <summary>How many mandates were found, and the sum of their numbers.</summary>
internal record struct Hits(long Count, long Sum)
{
    public void Add(int number)
    {
        Count++;
        Sum += number;
    }
}
