namespace Samskab.Overlaps;

/// <summary>The lowest numbers of many, and how many there are.</summary>
internal sealed class FirstOnes
{
    /// <summary>How many numbers are kept.</summary>
    public const int Most = 10;

    private readonly List<int> numbers = [];

    /// <summary>No numbers yet.</summary>
    public FirstOnes() { }

    /// <summary>The lowest of some numbers, each there once, in any order.</summary>
    public FirstOnes(IEnumerable<int> all)
    {
        foreach (var number in all)
        {
            Count++;
            if (HasPlaceFor(number))
            {
                Keep(number);
            }
        }
    }

    /// <summary>How many numbers there are, kept or not.</summary>
    public long Count { get; private set; }

    /// <summary>The lowest ones, ascending.</summary>
    public IReadOnlyList<int> Numbers => numbers;

    /// <summary>Takes in numbers that ascend and were not there before.</summary>
    public void Add(IReadOnlyList<int> ascending)
    {
        Count += ascending.Count;
        for (var i = 0; i < ascending.Count && HasPlaceFor(ascending[i]); i++)
        {
            Keep(ascending[i]);
        }
    }

    private bool HasPlaceFor(int number) => numbers.Count < Most || number < numbers[^1];

    private void Keep(int number)
    {
        numbers.Insert(~numbers.BinarySearch(number), number);
        if (numbers.Count > Most)
        {
            numbers.RemoveAt(Most);
        }
    }
}
