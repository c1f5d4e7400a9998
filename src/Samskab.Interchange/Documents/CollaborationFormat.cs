namespace Samskab.Documents;

/// <summary>The format of a document that holds what a municipality and civil society do together.</summary>
public static class CollaborationFormat
{
    /// <summary>The format and its version, which every document names: <c>samskab/1</c>.</summary>
    public const string Format = "samskab/1";

    /// <summary>The greatest length of a quotation, note or other running text, in characters.</summary>
    public const int MaxTextLength = 10_000;
}
