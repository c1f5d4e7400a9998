using System.Diagnostics.CodeAnalysis;

namespace Samskab.Shapes;

/// <summary>A value that stands in a document as another one does.</summary>
/// <typeparam name="T">The kind of value.</typeparam>
/// <typeparam name="TInner">The kind of value that stands there.</typeparam>
internal sealed class MappedShape<T, TInner>(Shape<TInner> inner, Func<TInner, T> wrap, Func<T, TInner> unwrap)
    : Shape<T>
    where T : notnull
    where TInner : notnull
{
    /// <inheritdoc/>
    public override string Permitted => inner.Permitted;

    /// <inheritdoc/>
    public override bool TryRead(ref Cursor cursor, [MaybeNullWhen(false)] out T value)
    {
        var isRead = inner.TryRead(ref cursor, out var read);
        value = isRead ? wrap(read!) : default;
        return isRead;
    }

    /// <inheritdoc/>
    public override void Write(Pen pen, T value) => inner.Write(pen, unwrap(value));

    /// <inheritdoc/>
    public override void Describe(SchemaPen schema, bool orNull) => inner.Describe(schema, orNull);
}
