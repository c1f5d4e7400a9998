using Samskab.Offers;

namespace Samskab.Tests.Extending;

#region extend-noun
/// <summary>Where people meet.</summary>
/// <remarks>A member that is null is not stated.</remarks>
public sealed record Venue
{
    /// <summary>What it is called.</summary>
    public required string Name { get; init; }

    /// <summary>How many it has room for.</summary>
    public Capacity? Places { get; init; }

    /// <summary>Whether one gets in without a step.</summary>
    public bool? IsStepFree { get; init; }
}
#endregion
