using Samskab.Facts;

namespace Samskab.Overlaps;

/// <summary>How much room there is around each offer, and how many are in need of it, on the first day asked about on which it is there.</summary>
/// <remarks>
/// The room is that of the offer and of all offers that meet it and are there on that day; the need is that of all needs that do.
/// What only may meet it counts to the most alone. Room counts in full at every offer: it is a sum, not a distribution of people
/// to places.
/// </remarks>
internal interface IBalances
{
    /// <summary>The first day asked about on which it can be there.</summary>
    int DayOf(int number);

    /// <summary>What there is around an offer.</summary>
    Balance Around(int offer);

    /// <summary>Whether there is more room than need around an offer.</summary>
    Answer IsExceededAround(int offer);
}

/// <summary>What balances say of two offers.</summary>
internal static class BalancesOfTwo
{
    extension(IBalances balances)
    {
        /// <summary>Those of two offers around which it is judged: the one that begins later, or both.</summary>
        public IEnumerable<int> JudgedAround(int one, int other)
        {
            var (day, others) = (balances.DayOf(one), balances.DayOf(other));
            return day > others ? [one]
                : day < others ? [other]
                : [one, other];
        }
    }
}
