namespace Samskab.Values;

/// <summary>An id over a text that is compared letter by letter.</summary>
/// <remarks>Ids of different nouns are different types and do not compare.</remarks>
/// <typeparam name="TSelf">The id type itself.</typeparam>
public interface IIdentifier<TSelf> : IParsable<TSelf>, IComparable<TSelf>
    where TSelf : struct, IIdentifier<TSelf>
{
    /// <summary>The text of the id; empty for <c>default</c>, which nothing accepts.</summary>
    string Value { get; }

    /// <summary>What a text must be to become such an id, or null where the text is one.</summary>
    /// <param name="value">The text.</param>
    static abstract string? Problem(string? value);
}
