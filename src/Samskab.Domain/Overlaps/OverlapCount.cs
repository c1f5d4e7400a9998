using Samskab.Values;

namespace Samskab.Overlaps;

/// <summary>How many overlaps there are in an area or about a theme.</summary>
/// <typeparam name="TId">The kind of id.</typeparam>
/// <param name="Id">The area or the theme.</param>
/// <param name="Own">The overlaps of just this one: where one lies in another, an overlap counts for the inner one.</param>
/// <param name="Inside">The overlaps of this one and of all that lie in it.</param>
public readonly record struct OverlapCount<TId>(TId Id, long Own, long Inside)
    where TId : struct, IIdentifier<TId>;
