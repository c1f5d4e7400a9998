namespace Samskab.Shapes;

/// <summary>The ids that a document has given to its nouns.</summary>
internal sealed class DeclaredIds
{
    private readonly HashSet<(object Kind, string Id)> ids = [];

    /// <summary>Whether no other noun of the kind has the id.</summary>
    /// <param name="kind">The kind of noun.</param>
    /// <param name="id">The id.</param>
    public bool Add(object kind, string id) => ids.Add((kind, id));
}
