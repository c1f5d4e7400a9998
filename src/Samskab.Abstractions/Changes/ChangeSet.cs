using Samskab.Facts;
using Samskab.Values;

namespace Samskab.Changes;

/// <summary>One smallest set of facts that brings a verdict about: none of them can be left out.</summary>
/// <param name="Facts">The facts, in the order in which the book decides.</param>
public sealed record ChangeSet(ValueList<Change.OfFact> Facts)
{
    /// <summary>The facts that must change.</summary>
    public IEnumerable<Change.OfFact> Changes => Facts.Where(fact => !fact.IsCondition);

    /// <summary>The facts that are not known, and must turn out as stated.</summary>
    public IEnumerable<Change.OfFact> Conditions => Facts.Where(fact => fact.IsCondition);

    /// <summary>The changes that can be made by those whom a nature of facts names.</summary>
    /// <param name="nature">The nature: what the parties arrange, what others decide, what nobody should change.</param>
    public IEnumerable<Change.OfFact> ChangesOf(FactNature nature) =>
        Changes.Where(change => change.Fact.Nature == nature);
}
