namespace Samskab.Shapes;

/// <summary>The place of a member's value among the values of its object.</summary>
/// <typeparam name="T">The kind of value; where the member may be absent, one that has a default.</typeparam>
internal readonly record struct Slot<T>(int Position);

/// <summary>The member values of one object while it is read or written.</summary>
internal readonly struct Slots
{
    private readonly (object? Value, Place Place)[] values;
    private readonly int first;

    public Slots(int count) => values = new (object?, Place)[count];

    private Slots(Slots all, int first) => (values, this.first) = (all.values, first);

    /// <summary>The values from a position on.</summary>
    public Slots From(int position) => new(this, first + position);

    /// <summary>The value of a member; its default where it is absent or bad.</summary>
    public T? Of<T>(Slot<T> slot) => values[first + slot.Position].Value is T value ? value : default;

    /// <summary>The value at a position; null where it is absent or bad.</summary>
    public object? this[int position]
    {
        get => values[first + position].Value;
        set => values[first + position].Value = value;
    }

    /// <summary>Where the member begins; <c>default</c> where it is absent.</summary>
    public Place PlaceOf(int position) => values[first + position].Place;

    /// <summary>Notes that a member stands in the document.</summary>
    public void Saw(int position, Place place) => values[first + position].Place = place;
}
