using System.Diagnostics.CodeAnalysis;

namespace Samskab.Shapes;

/// <summary>How one kind of value stands in a document: reads it, writes it and describes it in the JSON Schema.</summary>
/// <remarks>A shape holds no state of a reading: many threads may use it at once.</remarks>
/// <typeparam name="T">The kind of value.</typeparam>
internal abstract class Shape<T>
    where T : notnull
{
    /// <summary>What is permitted, in a few words.</summary>
    public abstract string Permitted { get; }

    /// <summary>Reads the value that begins at the cursor's token, and leaves the cursor at its last token.</summary>
    /// <returns>False where there is no good value; the cursor has noted why.</returns>
    public abstract bool TryRead(ref Cursor cursor, [MaybeNullWhen(false)] out T value);

    /// <summary>Writes a value.</summary>
    public abstract void Write(Pen pen, T value);

    /// <summary>Whether a value is not written because absence means the same.</summary>
    public virtual bool IsLeftOut(T value) => false;

    /// <summary>Describes the values as members of the schema object at hand.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="orNull">Whether null is permitted as well.</param>
    public abstract void Describe(SchemaPen schema, bool orNull);
}
