namespace Samskab.RuleBooks;

/// <summary>How a book answers all partial sets of answers to the facts that decide: each fact answered yes, no or not at all.</summary>
/// <param name="Sets">The number of sets: 3^n for n facts.</param>
/// <param name="No">How many are answered no and not also otherwise.</param>
/// <param name="Unknown">How many are unknown.</param>
/// <param name="Yes">How many are answered yes and not also otherwise.</param>
/// <param name="WithoutReason">For how many no ground is decisive.</param>
public sealed record PartialSetCount(long Sets, long No, long Unknown, long Yes, long WithoutReason)
{
    /// <summary>Whether each set has exactly one verdict, and a reason.</summary>
    public bool IsSound => No + Unknown + Yes == Sets && WithoutReason == 0;
}
