using Samskab.Values;

namespace Samskab.Sources;

/// <summary>A document that rules are taken from.</summary>
/// <remarks>What its experience covers is the text <c>source.{id}.scope</c>.</remarks>
public sealed record SourceDocument
{
    /// <summary>The id of the document.</summary>
    public required SourceId Id
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>The title, in the language of the document.</summary>
    public required string Title { get; init; }

    /// <summary>What the document is called where a sentence of it is quoted.</summary>
    public required string ShortTitle { get; init; }

    /// <summary>Whether the document prints page numbers.</summary>
    public required bool PrintsPages { get; init; }

    /// <summary>A sentence of a document that prints page numbers.</summary>
    /// <param name="passage">The mark of the passage: a row of a catalogue, or a paragraph such as <c>§ 4</c>.</param>
    /// <param name="page">The printed page.</param>
    /// <param name="quotation">The sentence, word for word.</param>
    /// <exception cref="InvalidOperationException">The document prints no page numbers.</exception>
    public Citation Cite(string passage, PageRange page, string quotation) =>
        PrintsPages
            ? new(Id, page, quotation) { Passage = passage }
            : throw new InvalidOperationException($"Source {Id} prints no page numbers: cite it without a page.");

    /// <summary>A sentence of a document that prints no page numbers.</summary>
    /// <param name="passage">The mark of the passage: a row of a catalogue, or a paragraph such as <c>§ 4</c>.</param>
    /// <param name="quotation">The sentence, word for word.</param>
    /// <exception cref="InvalidOperationException">The document prints page numbers.</exception>
    public Citation Cite(string passage, string quotation) =>
        PrintsPages
            ? throw new InvalidOperationException($"Source {Id} prints page numbers: cite it with the page.")
            : new(Id, null, quotation) { Passage = passage };
}
