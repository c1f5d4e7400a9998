using Samskab.Sources;
using Samskab.Values;

namespace Samskab.Receipts;

/// <summary>A document that a book cites, as it was called when the receipt was made.</summary>
/// <param name="Id">The id of the document.</param>
/// <param name="Title">Its title.</param>
public sealed record CitedSource(SourceId Id, string Title)
{
    /// <summary>The id of the document.</summary>
    public SourceId Id
    {
        get;
        init => field = Identifier.Given(value);
    } = Identifier.Given(Id);
}
