using System.Runtime.CompilerServices;

namespace Samskab.Intervals;

/// <summary>One member of all entries of a node, in their order; the places behind the last entry are empty.</summary>
[InlineArray(IndexLanes.Count)]
internal struct IndexColumn<T>
{
    private T first;

    /// <summary>Puts in a value before the place of another.</summary>
    public void Insert(int count, int at, T value)
    {
        Span<T> all = this;
        all[at..count].CopyTo(all[(at + 1)..]);
        all[at] = value;
    }

    /// <summary>Takes out the value at a place.</summary>
    public void RemoveAt(int count, int at)
    {
        Span<T> all = this;
        all[(at + 1)..count].CopyTo(all[at..]);
        all[(count - 1)..count].Clear();
    }

    /// <summary>Moves values between this column and the one that follows it, so that this one has as many as told.</summary>
    public void Share(int count, ref IndexColumn<T> next, int nextCount, int own)
    {
        if (own < count)
        {
            Give(count, ref next, nextCount, count - own);
        }
        else
        {
            Take(count, ref next, nextCount, own - count);
        }
    }

    private void Give(int count, ref IndexColumn<T> next, int nextCount, int moved)
    {
        Span<T> here = this;
        Span<T> there = next;
        there[..nextCount].CopyTo(there[moved..]);
        here[(count - moved)..count].CopyTo(there);
        here[(count - moved)..count].Clear();
    }

    private void Take(int count, ref IndexColumn<T> next, int nextCount, int moved)
    {
        Span<T> here = this;
        Span<T> there = next;
        there[..moved].CopyTo(here[count..]);
        there[moved..nextCount].CopyTo(there);
        there[(nextCount - moved)..nextCount].Clear();
    }
}
