namespace Samskab.Shapes;

/// <summary>The place of a member's value among the values of its object.</summary>
/// <typeparam name="T">The kind of value; where the member may be absent, one that has a default.</typeparam>
internal readonly record struct Slot<T>(int Position);

/// <summary>The member values of one object while it is read or written.</summary>
internal readonly struct Slots
{
    private readonly SlotStack stack;
    private readonly int first;

    internal Slots(SlotStack stack, int first) => (this.stack, this.first) = (stack, first);

    /// <summary>The values from a position on.</summary>
    public Slots From(int position) => new(stack, first + position);

    /// <summary>The value of a member; its default where it is absent or bad.</summary>
    public T? Of<T>(Slot<T> slot) => this[slot.Position] is T value ? value : default;

    /// <summary>The value at a position; null where it is absent or bad.</summary>
    public object? this[int position]
    {
        get => stack.At(first + position).Value;
        set => stack.At(first + position).Value = value;
    }

    /// <summary>Where the member begins; <c>default</c> where it is absent.</summary>
    public Place PlaceOf(int position) => stack.At(first + position).Place;

    /// <summary>Notes that a member stands in the document.</summary>
    public void Saw(int position, Place place) => stack.At(first + position).Place = place;
}

/// <summary>The member values of all objects that are being read, the outermost first: one array for a whole document.</summary>
internal sealed class SlotStack
{
    private (object? Value, Place Place)[] values = [];
    private int count;

    /// <summary>Empty slots for the members of one more object.</summary>
    public Slots Push(int members)
    {
        var first = count;
        count += members;
        if (count > values.Length)
        {
            Array.Resize(ref values, count * 2);
        }
        return new(this, first);
    }

    /// <summary>Empties the slots of the innermost object.</summary>
    public void Pop(int members)
    {
        count -= members;
        Array.Clear(values, count, members);
    }

    internal ref (object? Value, Place Place) At(int index) => ref values[index];
}
