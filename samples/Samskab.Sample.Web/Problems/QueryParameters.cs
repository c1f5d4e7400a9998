using Samskab.Hierarchies;
using Samskab.Values;

namespace Samskab.Sample.Web.Problems;

/// <summary>The parameters of a query, held against what the document has.</summary>
internal sealed class QueryParameters(IQueryCollection query)
{
    private const int MostListed = 30;

    internal string? this[string name] => query.TryGetValue(name, out var value) ? value.ToString() : null;

    /// <summary>Why a parameter is refused that is to name a node of a hierarchy; null where it does.</summary>
    internal WebProblem? NotOf<TNode, TId>(string name, Hierarchy<TNode, TId> hierarchy, bool isRequired = false)
        where TNode : class, INode<TId>
        where TId : struct, IIdentifier<TId> =>
        NotAmong(name, hierarchy.Nodes.Select(node => node.Id.Value), isRequired);

    /// <summary>Why a parameter is refused that is to be one of some values; null where it is.</summary>
    internal WebProblem? NotAmong(string name, IEnumerable<string> permitted, bool isRequired = false)
    {
        if (this[name] is not { } value)
        {
            return isRequired ? Refused(name, "", permitted) : null;
        }
        return permitted.Contains(value, StringComparer.Ordinal) ? null : Refused(name, value, permitted);
    }

    /// <summary>The refusal of a parameter.</summary>
    internal static WebProblem Refused(string name, string value, IEnumerable<string> permitted)
    {
        var listed = permitted.Take(MostListed + 1).ToList();
        return new(StatusCodes.Status400BadRequest, "bad-parameter")
        {
            Value = $"{name}={value}",
            Permitted = string.Join(", ", listed.Take(MostListed)) + (listed.Count > MostListed ? ", …" : ""),
        };
    }
}
