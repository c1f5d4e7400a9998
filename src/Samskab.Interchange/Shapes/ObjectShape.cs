using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Samskab.Shapes;

/// <summary>An object by its member table, or by the one of several tables whose members it has.</summary>
/// <remarks>A name stands in one table only.</remarks>
/// <typeparam name="T">What the object becomes.</typeparam>
internal sealed class ObjectShape<T>(string name, string description, params Case<T>[] cases) : Shape<T>, IDefinition
    where T : notnull
{
    private readonly Member<T>[] members = [.. cases.SelectMany(one => one.Members)];
    private readonly int[] firsts = FirstPositions(cases);
    private readonly string names = string.Join("; or ", cases.Select(one => one.Names(required: false)));

    /// <inheritdoc/>
    public string Name { get; } = name;

    /// <inheritdoc/>
    public override string Permitted => "{ ... }";

    /// <summary>The names of the members, in a few words.</summary>
    public string MemberNames => names;

    /// <summary>Whether an unknown member could change what the object means, so that it falls with one. Default: no.</summary>
    public bool IsStrict { get; init; }

    /// <summary>Whether the object never falls: what is good of it is kept. Default: no.</summary>
    public bool Stays { get; init; }

    /// <inheritdoc/>
    public override bool TryRead(ref Cursor cursor, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        var place = cursor.Place;
        if (!cursor.Is(JsonTokenType.StartObject, Permitted))
        {
            return false;
        }
        var slots = cursor.Slots.Push(members.Length);
        var isRead = TryRead(ref cursor, slots, place, out value);
        cursor.Slots.Pop(members.Length);
        return isRead;
    }

    /// <inheritdoc/>
    public override void Write(Pen pen, T value)
    {
        var one = cases.First(one => one.Holds(value));
        var slots = new SlotStack().Push(one.Members.Count);
        for (var i = 0; i < one.Members.Count; i++)
        {
            slots[i] = one.Members[i].ValueIn(value);
        }
        if (one.Rules.Select(rule => rule.Clash(slots)).FirstOrDefault(clash => clash is not null) is { } problem)
        {
            throw pen.Refusal(problem);
        }
        pen.Json.WriteStartObject();
        for (var i = 0; i < one.Members.Count; i++)
        {
            one.Members[i].Write(pen, slots[i]);
        }
        pen.Json.WriteEndObject();
    }

    /// <inheritdoc/>
    public override void Describe(SchemaPen schema, bool orNull) => schema.Refer(this, orNull);

    /// <inheritdoc/>
    public void Define(SchemaPen schema)
    {
        schema.Json.WriteString("description", description);
        if (cases is [var only])
        {
            Define(schema, only);
            return;
        }
        schema.Json.WriteStartArray("oneOf");
        foreach (var one in cases)
        {
            schema.Json.WriteStartObject();
            Define(schema, one);
            schema.Json.WriteEndObject();
        }
        schema.Json.WriteEndArray();
    }

    private bool TryRead(ref Cursor cursor, Slots slots, Place place, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        var whole = true;
        while (cursor.NextMember())
        {
            whole &= IsMemberRead(ref cursor, slots);
        }
        whole = cursor.IsBroken ? Stays : IsComplete(ref cursor, slots, place) & whole;
        if (!whole && !Stays)
        {
            return false;
        }
        value = Create(slots);
        return true;
    }

    // False where the object falls with the member.
    private bool IsMemberRead(ref Cursor cursor, Slots slots)
    {
        if (cursor.IsTorn)
        {
            return IsLeftOut(ref cursor, ProblemCodes.UnpairedSurrogate, names, alone: !IsStrict);
        }
        var position = PositionOf(in cursor);
        if (position < 0)
        {
            return IsLeftOut(ref cursor, ProblemCodes.UnknownMember, names, alone: !IsStrict);
        }
        if (slots.PlaceOf(position).IsGiven)
        {
            return IsLeftOut(ref cursor, ProblemCodes.DuplicateKey, "each name once", alone: Stays);
        }
        slots.Saw(position, cursor.Place);
        return IsValueRead(ref cursor, slots, position);
    }

    private bool IsValueRead(ref Cursor cursor, Slots slots, int position)
    {
        var member = members[position];
        var alone = member.Presence == Presence.Optional;
        var before = cursor.Trail.EnterMember(member.Name, falls: alone || Stays);
        // Null says the same as absence.
        var absent = cursor.Next() && cursor.Token == JsonTokenType.Null && member.Presence != Presence.Required;
        var read = absent || !cursor.IsBroken && member.TryRead(ref cursor, slots, position);
        cursor.Trail.Leave(before);
        return read || alone;
    }

    // Notes a member by its name, for its value may be anything, and passes over it.
    private static bool IsLeftOut(ref Cursor cursor, string code, string permitted, bool alone)
    {
        var before = cursor.Trail.EnterMember(Excerpt.Of(cursor.Raw), falls: alone);
        cursor.Report(code, permitted);
        if (cursor.Next())
        {
            cursor.Skip();
        }
        cursor.Trail.Leave(before);
        return alone;
    }

    private bool IsComplete(ref Cursor cursor, Slots slots, Place place)
    {
        var used = cases.Length == 1 ? 1 : Enumerable.Range(0, cases.Length).Count(number => IsUsed(number, slots));
        if (used == 1)
        {
            var number = NumberOf(slots);
            var own = slots.From(firsts[number]);
            return HasRequired(ref cursor, cases[number], own, place) & Fits(ref cursor, cases[number], own);
        }
        var (code, permitted) =
            used == 0
                ? (ProblemCodes.MissingMember, string.Join("; or ", cases.Select(one => one.Names(required: true))))
                : (ProblemCodes.MixedMembers, names);
        cursor.ReportAbsence(code, place, permitted, falls: true);
        return false;
    }

    private bool HasRequired(ref Cursor cursor, Case<T> one, Slots own, Place place)
    {
        var whole = true;
        for (var i = 0; i < one.Members.Count; i++)
        {
            var member = one.Members[i];
            if (member.Presence == Presence.Required && !own.PlaceOf(i).IsGiven)
            {
                var before = cursor.Trail.EnterMember(member.Name, falls: false);
                cursor.ReportAbsence(ProblemCodes.MissingMember, place, member.Permitted, falls: !Stays);
                cursor.Trail.Leave(before);
                whole = false;
            }
        }
        return whole;
    }

    private static bool Fits(ref Cursor cursor, Case<T> one, Slots own)
    {
        var fits = true;
        foreach (var rule in one.Rules)
        {
            if (rule.Clash(own) is { } clash)
            {
                var before = cursor.Trail.EnterMember(one.Members[rule.At].Name, falls: false);
                cursor.Report(clash, own.PlaceOf(rule.At), []);
                cursor.Trail.Leave(before);
                fits = false;
            }
        }
        return fits;
    }

    private T Create(Slots slots)
    {
        var number = NumberOf(slots);
        return cases[number].Create(slots.From(firsts[number]));
    }

    // The table whose members the object has; the first where it has none.
    private int NumberOf(Slots slots)
    {
        var number = cases.Length - 1;
        while (number > 0 && !IsUsed(number, slots))
        {
            number--;
        }
        return number;
    }

    private bool IsUsed(int number, Slots slots)
    {
        var own = slots.From(firsts[number]);
        for (var i = 0; i < cases[number].Members.Count; i++)
        {
            if (own.PlaceOf(i).IsGiven)
            {
                return true;
            }
        }
        return false;
    }

    private int PositionOf(in Cursor cursor)
    {
        for (var i = 0; i < members.Length; i++)
        {
            if (cursor.IsNamed(members[i].Utf8Name.Span))
            {
                return i;
            }
        }
        return -1;
    }

    private static int[] FirstPositions(Case<T>[] cases) =>
        [.. cases.Select((_, number) => cases.Take(number).Sum(one => one.Members.Count))];

    private static void Define(SchemaPen schema, Case<T> one)
    {
        schema.Json.WriteString("type", "object");
        schema.Json.WriteStartObject("properties");
        foreach (var member in one.Members)
        {
            member.Describe(schema);
        }
        schema.Json.WriteEndObject();
        schema.Json.WriteStartArray("required");
        foreach (var member in one.Members.Where(member => member.Presence == Presence.Required))
        {
            schema.Json.WriteStringValue(member.Name);
        }
        schema.Json.WriteEndArray();
        schema.Json.WriteBoolean("additionalProperties", false);
    }
}
