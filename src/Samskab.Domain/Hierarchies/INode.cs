using Samskab.Values;

namespace Samskab.Hierarchies;

/// <summary>A node of a hierarchy: it has an id and lies in its parents.</summary>
/// <typeparam name="TId">The kind of id.</typeparam>
public interface INode<TId>
    where TId : struct, IIdentifier<TId>
{
    /// <summary>The id.</summary>
    TId Id { get; }

    /// <summary>The nodes that it lies directly in, several where it lies in several; empty for a root.</summary>
    ValueList<TId> Parents { get; }
}
