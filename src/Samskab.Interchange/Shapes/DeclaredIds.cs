namespace Samskab.Shapes;

/// <summary>The ids that a document has given to its nouns.</summary>
internal sealed class DeclaredIds
{
    private readonly HashSet<(Type Kind, string Id)> ids = [];

    /// <summary>Whether no other noun of the kind has the id.</summary>
    /// <typeparam name="TId">The kind of id.</typeparam>
    /// <param name="id">The id.</param>
    public bool Add<TId>(TId id)
        where TId : notnull => ids.Add((typeof(TId), id.ToString()!));
}
