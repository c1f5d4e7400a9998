namespace Samskab.Overlaps;

/// <summary>Looks at overlaps one by one.</summary>
public interface IOverlapVisitor
{
    /// <summary>Looks at an overlap; false where it wants no more.</summary>
    /// <param name="overlap">The overlap.</param>
    bool Visit(in OverlapEvidence overlap);
}
