using Samskab.Sample.Denmark;

namespace Samskab.Sample;

/// <summary>What country is made, and where it is written.</summary>
internal sealed record GenerateOptions
{
    /// <summary>How many offers it has.</summary>
    public required int Offers { get; init; }

    /// <summary>Another seed gives another country.</summary>
    public ulong Seed { get; init; } = NationalDocument.UsualSeed;

    /// <summary>The file; null where the document is the output.</summary>
    public string? Out { get; init; }
}
