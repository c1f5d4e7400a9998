using Samskab.Overlaps;

namespace Samskab.Texts;

/// <summary>How many overlaps there are of a class.</summary>
/// <param name="Class">The class.</param>
/// <param name="Count">How many overlaps are of it, whatever else they are.</param>
public readonly record struct OverlapClassCount(OverlapClasses Class, long Count);
