using System.Security.Cryptography;
using System.Text;
using Samskab.Sources;

namespace Samskab.Conventions.Tests.Quotations;

/// <summary>A sentence that somebody cites.</summary>
/// <param name="Owner">The rule, interpretation or data file.</param>
/// <param name="Citation">The sentence.</param>
internal sealed record Quotation(string Owner, Citation Citation)
{
    public string Passage => Citation.Passage ?? "-";

    public override string ToString() =>
        $"{Owner} ({Passage}, source {Citation.Source}, page {PageText}): {Citation.Quotation}";

    /// <summary>Its line in the lock.</summary>
    public string Locked(string sourceHash) =>
        $"{Owner} {Passage} {Citation.Source} {PageText} {sourceHash} {Hash(Encoding.UTF8.GetBytes(Citation.Quotation))}";

    public static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private string PageText => Citation.Pages?.ToString() ?? "-";
}
