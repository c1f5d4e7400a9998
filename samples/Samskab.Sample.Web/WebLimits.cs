using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Samskab.Sample.Web;

/// <summary>How much one request may ask for: the settings of the section <c>Limits</c>.</summary>
public sealed record WebLimits
{
    /// <summary>The greatest size of a request's body, in bytes. Default: 4 MiB.</summary>
    public long MaxBytes { get; init; } = 4 * 1024 * 1024;

    /// <summary>The greatest size of what is sent about one case, an interview or a receipt, in bytes. Default: 256 KiB.</summary>
    public long MaxCaseBytes { get; init; } = 256 * 1024;

    /// <summary>How many initiatives one request may have assessed, since a reply is much longer than what it assesses. Default: 1000.</summary>
    public int MaxInitiatives { get; init; } = 1000;

    /// <summary>How many offers and needs one request may hold against one another. Default: 1000.</summary>
    public int MaxOffers { get; init; } = 1000;

    /// <summary>How many findings, those of an earlier day included, or overlaps one reply may tell. Default: 10000.</summary>
    public int MaxFindings { get; init; } = 10_000;

    /// <summary>How long a request may take, its sending included. Default: 10 seconds.</summary>
    public TimeSpan TimeLimit { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>The limits that the settings give.</summary>
    /// <exception cref="ArgumentException">A limit is not permitted.</exception>
    internal static WebLimits Of(IConfiguration configuration)
    {
        var limits = configuration.GetSection("Limits").Get<WebLimits>() ?? new();
        RequireSize(limits.MaxBytes, nameof(MaxBytes));
        RequireSize(limits.MaxCaseBytes, nameof(MaxCaseBytes));
        Require(limits.MaxInitiatives > 0, nameof(MaxInitiatives), limits.MaxInitiatives, "1 or more");
        Require(limits.MaxOffers > 0, nameof(MaxOffers), limits.MaxOffers, "1 or more");
        Require(limits.MaxFindings > 0, nameof(MaxFindings), limits.MaxFindings, "1 or more");
        Require(
            limits.TimeLimit > TimeSpan.Zero && limits.TimeLimit <= TimeSpan.FromDays(1),
            nameof(TimeLimit),
            limits.TimeLimit,
            "more than 0, at most one day, such as 00:00:10"
        );
        return limits;
    }

    // The document's own limit is the one that is told; the server's stays above it.
    internal void Apply(KestrelServerLimits server) =>
        server.MaxRequestBodySize = Math.Max(server.MaxRequestBodySize ?? 0, Math.Max(MaxBytes, MaxCaseBytes) + 1);

    private static void RequireSize(long bytes, string name) =>
        Require(bytes is > 0 and <= int.MaxValue / 2, name, bytes, "1 to 1073741823");

    private static void Require(bool holds, string name, object value, string permitted)
    {
        if (!holds)
        {
            throw new ArgumentException($"The setting Limits:{name} is {value}. Permitted: {permitted}.");
        }
    }
}
