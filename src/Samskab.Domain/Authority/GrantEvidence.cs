using Samskab.Facts;
using Samskab.Mandates;

namespace Samskab.Authority;

/// <summary>A mandate that gives the right asked for or may do so; its chain is walked where it is asked for.</summary>
public readonly struct GrantEvidence
{
    private readonly MandateIndex index;
    private readonly int slot;

    internal GrantEvidence(MandateIndex index, int slot, Answer answer) =>
        (this.index, this.slot, Answer) = (index, slot, answer);

    /// <summary>Yes where it gives the right; unknown where what is recorded leaves it open.</summary>
    public Answer Answer { get; }

    /// <summary>The mandate.</summary>
    public Mandate Mandate => State.Mandate;

    /// <summary>The mandate, what it is delegated from, and so on up to the source of the authority.</summary>
    public IEnumerable<Mandate> Chain => State.Chain().Select(link => link.Mandate);

    internal MandateState State => index.StateOf(slot)!;
}
