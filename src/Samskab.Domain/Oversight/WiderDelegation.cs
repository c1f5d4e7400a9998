using System.Text.Json.Serialization;
using Samskab.Facts;
using Samskab.Mandates;
using Samskab.Values;

namespace Samskab.Oversight;

/// <summary>A mandate that claims more than the one it is delegated from; it gives no more than that one does.</summary>
public sealed record WiderDelegation
{
    /// <summary>The mandate.</summary>
    public required Mandate Mandate { get; init; }

    /// <summary>What it is delegated from.</summary>
    public required Mandate Origin { get; init; }

    /// <summary>In what it is wider, in the order of <see cref="ExcessKind"/>; at least one.</summary>
    public required ValueList<Excess> In { get; init; }
}

/// <summary>One thing in which a delegation is wider than what it comes from.</summary>
/// <param name="Kind">In what.</param>
/// <param name="Answer">Yes where it surely is; unknown where it may be.</param>
public sealed record Excess(ExcessKind Kind, Answer Answer);

/// <summary>In what a delegation can be wider than what it comes from.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<ExcessKind>))]
public enum ExcessKind
{
    /// <summary>It gives a higher power.</summary>
    Power,

    /// <summary>It is about more matters.</summary>
    Matter,

    /// <summary>It holds in more areas.</summary>
    Area,

    /// <summary>It holds for more themes.</summary>
    Theme,

    /// <summary>It holds for more target groups.</summary>
    TargetGroup,

    /// <summary>It covers greater amounts.</summary>
    Limit,

    /// <summary>Its limit is in another currency: unknown.</summary>
    Currency,

    /// <summary>It is valid on more days.</summary>
    Time,
}
