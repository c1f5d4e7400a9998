using Samskab.Values;

namespace Samskab.Shapes;

/// <summary>The member table of an object while it is drawn up.</summary>
/// <typeparam name="T">What the object becomes.</typeparam>
internal sealed class Members<T>
{
    private readonly List<Member<T>> members = [];
    private readonly List<MemberRule> rules = [];

    /// <summary>A member that must be there.</summary>
    public Slot<TValue> Required<TValue>(string name, Shape<TValue> shape, Func<T, TValue> valueIn, string description)
        where TValue : notnull =>
        Add<TValue, TValue>(name, Presence.Required, shape, noun => valueIn(noun), description);

    /// <summary>A text or object that may be absent; a bad one falls alone.</summary>
    public Slot<TValue> Optional<TValue>(string name, Shape<TValue> shape, Func<T, TValue?> valueIn, string description)
        where TValue : class => Add<TValue, TValue>(name, Presence.Optional, shape, valueIn, description);

    /// <summary>A value that may be absent; a bad one falls alone.</summary>
    public Slot<TValue?> Optional<TValue>(
        string name,
        Shape<TValue> shape,
        Func<T, TValue?> valueIn,
        string description
    )
        where TValue : struct =>
        Add<TValue, TValue?>(name, Presence.Optional, shape, noun => valueIn(noun), description);

    /// <summary>A text or object that may be absent; the object falls with a bad one.</summary>
    public Slot<TValue> Decisive<TValue>(string name, Shape<TValue> shape, Func<T, TValue?> valueIn, string description)
        where TValue : class => Add<TValue, TValue>(name, Presence.Decisive, shape, valueIn, description);

    /// <summary>A value that may be absent; the object falls with a bad one.</summary>
    public Slot<TValue?> Decisive<TValue>(
        string name,
        Shape<TValue> shape,
        Func<T, TValue?> valueIn,
        string description
    )
        where TValue : struct =>
        Add<TValue, TValue?>(name, Presence.Decisive, shape, noun => valueIn(noun), description);

    /// <summary>A flag that is false where it is absent; the object falls with a bad one.</summary>
    public Slot<bool> Flag(string name, Func<T, bool> valueIn, string description) =>
        Add<bool, bool>(name, Presence.Decisive, new FlagShape(), noun => valueIn(noun), description);

    /// <summary>A list that is empty where it is absent; a bad item falls alone.</summary>
    public Slot<ValueList<TItem>> List<TItem>(
        string name,
        Shape<TItem> item,
        Func<T, ValueList<TItem>> valueIn,
        string description,
        Func<IListRule<TItem>>? rule = null
    )
        where TItem : notnull =>
        Add<ValueList<TItem>, ValueList<TItem>>(
            name,
            Presence.Optional,
            new ListShape<TItem>(item, rule),
            noun => valueIn(noun),
            description
        );

    /// <summary>A rule about several members; the object falls with what does not fit.</summary>
    /// <param name="at">The member that the problem is reported at.</param>
    /// <param name="clash">What does not fit, or null where all does.</param>
    public void Rule<TValue>(Slot<TValue> at, Func<Slots, Clash?> clash) => rules.Add(new(at.Position, clash));

    /// <summary>The finished table.</summary>
    /// <param name="create">Makes the object of good values.</param>
    public Case<T> Make(Func<Slots, T> create) => new([.. members], [.. rules], create, _ => true);

    private Slot<TSlot> Add<TValue, TSlot>(
        string name,
        Presence presence,
        Shape<TValue> shape,
        Func<T, object?> valueIn,
        string description
    )
        where TValue : notnull
    {
        members.Add(new Member<T, TValue>(name, presence, description, shape, valueIn));
        return new(members.Count - 1);
    }
}

/// <summary>A rule about several members of an object.</summary>
/// <param name="At">The position of the member that the problem is reported at.</param>
/// <param name="Clash">What does not fit, or null where all does; absent and bad members have their default.</param>
internal sealed record MemberRule(int At, Func<Slots, Clash?> Clash);

/// <summary>One of the ways in which an object can be written: a table of members.</summary>
/// <param name="Members">The members, in the order in which they are written.</param>
/// <param name="Rules">The rules about several of them.</param>
/// <param name="Create">Makes the object of good values.</param>
/// <param name="Holds">Whether an object is written in this way.</param>
/// <typeparam name="T">What the object becomes.</typeparam>
internal sealed record Case<T>(
    IReadOnlyList<Member<T>> Members,
    IReadOnlyList<MemberRule> Rules,
    Func<Slots, T> Create,
    Func<T, bool> Holds
)
{
    /// <summary>The names of the members that must be there, or of all.</summary>
    public string Names(bool required) =>
        string.Join(", ", Members.Where(m => !required || m.Presence == Presence.Required).Select(m => m.Name));

    /// <summary>The same table for one case of a larger kind.</summary>
    /// <param name="wrap">The case that an object makes.</param>
    /// <param name="unwrap">The object in a case; null in another case.</param>
    public Case<TOuter> As<TOuter>(Func<T, TOuter> wrap, Func<TOuter, T?> unwrap) =>
        new(
            [.. Members.Select(member => member.Within<TOuter>(outer => unwrap(outer)!))],
            Rules,
            slots => wrap(Create(slots)),
            outer => unwrap(outer) is not null
        );
}
