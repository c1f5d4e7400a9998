namespace Samskab.Authority;

/// <summary>Takes the mandates that give a right asked for, one after the other.</summary>
public interface IGrantVisitor
{
    /// <summary>Takes one; false where no more are wanted.</summary>
    /// <param name="grant">The mandate, which holds until the register is let go.</param>
    bool Visit(in GrantEvidence grant);
}
