using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Samskab.Shapes;

/// <summary>An object whose member <c>kind</c>, wherever it stands, says which of several tables its members are of.</summary>
/// <typeparam name="T">What the object becomes.</typeparam>
internal sealed class KindShape<T>(string name, string description, params Kind<T>[] kinds) : Shape<T>, IDefinition
    where T : notnull
{
    /// <summary>The name of the member that says which kind it is.</summary>
    public const string Member = "kind";

    private readonly NamedShape<Kind<T>> names = new(ProblemCodes.UnknownName, kinds, kind => kind.Name);

    /// <inheritdoc/>
    public string Name { get; } = name;

    /// <inheritdoc/>
    public override string Permitted => "{ ... }";

    /// <inheritdoc/>
    public override bool TryRead(ref Cursor cursor, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        if (!cursor.Is(JsonTokenType.StartObject, Permitted))
        {
            return false;
        }
        var kind = cursor.TextAhead("kind"u8);
        if (kinds.FirstOrDefault(one => one.Name == kind) is { } known)
        {
            return known.Shape.TryRead(ref cursor, out value);
        }
        TellWhatKindIs(ref cursor);
        return false;
    }

    /// <inheritdoc/>
    public override void Write(Pen pen, T value) => kinds.First(kind => kind.Holds(value)).Shape.Write(pen, value);

    /// <inheritdoc/>
    public override void Describe(SchemaPen schema, bool orNull) => schema.Refer(this, orNull);

    /// <inheritdoc/>
    public void Define(SchemaPen schema)
    {
        schema.Json.WriteString("description", description);
        schema.Json.WriteStartArray("oneOf");
        foreach (var kind in kinds)
        {
            schema.Json.WriteStartObject();
            kind.Shape.Define(schema);
            schema.Json.WriteEndObject();
        }
        schema.Json.WriteEndArray();
    }

    // Nothing else can be said of an object of an unknown kind.
    private void TellWhatKindIs(ref Cursor cursor)
    {
        var (place, isTold) = (cursor.Place, false);
        while (cursor.NextMember())
        {
            var isKind = !cursor.IsTorn && cursor.IsNamed("kind"u8);
            var before = cursor.Trail.EnterMember(Member, falls: false);
            if (cursor.Next() && (!isKind || isTold || names.TryRead(ref cursor, out _)))
            {
                cursor.Skip();
            }
            isTold |= isKind;
            cursor.Trail.Leave(before);
        }
        if (!isTold && !cursor.IsBroken)
        {
            var before = cursor.Trail.EnterMember(Member, falls: false);
            cursor.ReportAbsence(ProblemCodes.MissingMember, place, names.Permitted, falls: true);
            cursor.Trail.Leave(before);
        }
    }
}

/// <summary>One of the kinds of an object.</summary>
/// <param name="Name">The name of the kind.</param>
/// <param name="Shape">The members, <c>kind</c> among them.</param>
/// <param name="Holds">Whether an object is of the kind.</param>
/// <typeparam name="T">What the object becomes.</typeparam>
internal sealed record Kind<T>(string Name, ObjectShape<T> Shape, Func<T, bool> Holds)
    where T : notnull;
