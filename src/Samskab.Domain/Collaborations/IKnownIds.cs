using Samskab.Values;

namespace Samskab.Collaborations;

/// <summary>The parts of one kind that others may refer to.</summary>
/// <typeparam name="TId">The kind of their ids.</typeparam>
internal interface IKnownIds<TId>
    where TId : struct, IIdentifier<TId>
{
    /// <summary>The name of their list, with which their paths begin.</summary>
    string Kind { get; }

    /// <summary>The number of an id among those that fit so far, or -1.</summary>
    int NumberOf(TId id);
}
