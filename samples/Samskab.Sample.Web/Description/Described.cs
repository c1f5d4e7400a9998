namespace Samskab.Sample.Web.Description;

/// <summary>What the OpenAPI document tells of an endpoint, beside its address and query.</summary>
/// <param name="Summary">What it answers.</param>
/// <param name="Reply">The schema of the reply.</param>
/// <param name="Problems">The statuses of problem details that it replies with.</param>
internal sealed record Described(string Summary, string Reply, params int[] Problems)
{
    internal const string Language =
        "The language of the sentences: da or en. Default: what Accept-Language prefers, else da.";

    /// <summary>The type of the content of the reply.</summary>
    internal string ReplyType { get; init; } = "application/json";

    /// <summary>The schema of the body; null where it takes none.</summary>
    internal string? Body { get; init; }

    /// <summary>What is told of an endpoint that takes a document.</summary>
    internal static Described OfDocument(string summary, string reply) =>
        new(summary, reply, 400, 413, 415, 422, 503) { Body = "CollaborationParts" };
}
