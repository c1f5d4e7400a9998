using Samskab.Values;

namespace Samskab.Verdicts;

/// <summary>What has changed from some findings to later ones.</summary>
/// <param name="New">The findings that only the later ones have, in their order.</param>
/// <param name="Gone">The findings that only the earlier ones had, in their order.</param>
public sealed record FindingChange(ValueList<Finding> New, ValueList<Finding> Gone)
{
    /// <summary>Whether nothing has changed.</summary>
    public bool IsEmpty => New.Count == 0 && Gone.Count == 0;

    /// <summary>What has changed from some findings to later ones.</summary>
    /// <param name="earlier">The earlier ones.</param>
    /// <param name="later">The later ones.</param>
    public static FindingChange Between(ValueList<Finding> earlier, ValueList<Finding> later) =>
        new(later.Except(earlier).ToValueList(), earlier.Except(later).ToValueList());
}
