using System.Collections;
using Samskab.Values;

namespace Samskab.Collaborations;

/// <summary>The nouns of one kind in a collaboration, sorted by id and numbered from 0.</summary>
/// <typeparam name="TNoun">The kind of noun.</typeparam>
/// <typeparam name="TId">The kind of its id.</typeparam>
public sealed class Register<TNoun, TId> : IReadOnlyList<TNoun>
    where TNoun : class
    where TId : struct, IIdentifier<TId>
{
    private readonly TNoun[] nouns;
    private readonly Func<TNoun, TId> idOf;

    /// <summary>The given nouns, already sorted by id without two alike.</summary>
    internal Register(TNoun[] nouns, Func<TNoun, TId> idOf) => (this.nouns, this.idOf) = (nouns, idOf);

    /// <summary>How many there are.</summary>
    public int Count => nouns.Length;

    /// <summary>The noun of a number.</summary>
    /// <param name="index">The number, from 0.</param>
    public TNoun this[int index] => nouns[index];

    /// <summary>The noun of an id, or null where there is none.</summary>
    /// <param name="id">The id.</param>
    public TNoun? Find(TId id) => NumberOf(id) is var number and >= 0 ? nouns[number] : null;

    /// <summary>The number of an id, or -1 where there is none.</summary>
    /// <param name="id">The id.</param>
    public int NumberOf(TId id)
    {
        int low = 0,
            high = nouns.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var order = idOf(nouns[middle]).CompareTo(id);
            if (order == 0)
            {
                return middle;
            }
            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }
        return -1;
    }

    /// <inheritdoc/>
    public IEnumerator<TNoun> GetEnumerator() => nouns.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
