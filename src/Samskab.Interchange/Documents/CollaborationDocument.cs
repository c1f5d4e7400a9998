using NodaTime;
using Samskab.Offers;
using Samskab.Values;

namespace Samskab.Documents;

/// <summary>What a municipality and civil society do together, as one document holds it.</summary>
public sealed record CollaborationDocument
{
    /// <summary>The format and its version, which every document names: <c>samskab/1</c>.</summary>
    public const string Format = "samskab/1";

    /// <summary>The greatest length of a quotation or note, in characters.</summary>
    public const int MaxTextLength = 10_000;

    /// <summary>The day the document describes; null where it does not say.</summary>
    public LocalDate? AsOf { get; init; }

    /// <summary>The initiatives, in the order of the document, each id once.</summary>
    public ValueList<Initiative> Initiatives { get; init; }
}
