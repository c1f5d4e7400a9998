namespace Samskab.Shapes;

/// <summary>Where something begins in a document; <c>default</c> where it does not stand there.</summary>
/// <param name="Byte">The position of its first byte.</param>
/// <param name="Line">Its line, from 1.</param>
internal readonly record struct Place(long Byte, long Line)
{
    /// <summary>Whether it stands in the document.</summary>
    public bool IsGiven => Line > 0;
}
