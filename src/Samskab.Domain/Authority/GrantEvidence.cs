using Samskab.Facts;
using Samskab.Mandates;

namespace Samskab.Authority;

/// <summary>A mandate that gives the right asked for or may do so; its chain is walked where it is asked for.</summary>
public readonly struct GrantEvidence
{
    private readonly MandateIndex index;

    internal GrantEvidence(MandateIndex index, int slot, Answer answer) =>
        (this.index, Number, Answer) = (index, slot, answer);

    /// <summary>The number of the mandate in the register, from 0: the same for each of its entries, and in each register that comes of it.</summary>
    public int Number { get; }

    /// <summary>Yes where it gives the right; unknown where what is recorded leaves it open.</summary>
    public Answer Answer { get; }

    /// <summary>The mandate.</summary>
    public Mandate Mandate => State.Mandate;

    /// <summary>The mandate, what it is delegated from, and so on up to the source of the authority.</summary>
    public IEnumerable<Mandate> Chain => State.Chain().Select(link => link.Mandate);

    internal MandateState State => index.StateOf(Number)!;
}
