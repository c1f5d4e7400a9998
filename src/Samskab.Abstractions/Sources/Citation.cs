using Samskab.Values;

namespace Samskab.Sources;

/// <summary>The sentence of a source that something rests on, word for word.</summary>
public sealed record Citation
{
    /// <summary>A sentence of a source.</summary>
    /// <param name="source">The source.</param>
    /// <param name="pages">The printed page, or null where the source prints none.</param>
    /// <param name="quotation">The sentence, in the language of the source.</param>
    /// <exception cref="ArgumentException">The source or the page is <c>default</c>, or the quotation is empty.</exception>
    public Citation(SourceId source, PageRange? pages, string quotation)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(quotation);
        Source = Identifier.Given(source);
        Pages = pages is { First: 0 }
            ? throw new ArgumentException("Page 0 is no page. Permitted: a page from 1, or none.", nameof(pages))
            : pages;
        Quotation = quotation;
    }

    /// <summary>The source.</summary>
    public SourceId Source { get; }

    /// <summary>The printed page or spread, or null where the source prints none.</summary>
    public PageRange? Pages { get; }

    /// <summary>The sentence, word for word.</summary>
    public string Quotation { get; }

    /// <summary>The words that open the list the sentence stands in, word for word; null where it stands by itself.</summary>
    public string? LeadIn { get; init; }

    /// <summary>The mark of the passage: a row of a catalogue such as <c>R-CC-C1</c>, or a paragraph such as <c>§ 4</c>; null where it has none.</summary>
    public string? Passage { get; init; }
}
