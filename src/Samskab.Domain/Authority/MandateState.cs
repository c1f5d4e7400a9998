using Samskab.Calendars;
using Samskab.Mandates;

namespace Samskab.Authority;

/// <summary>What an entry of the register comes to, with all that it is delegated from taken into account.</summary>
/// <remarks>Made anew whenever something that it comes from is: what it says then holds without a walk up the chain.</remarks>
internal sealed class MandateState
{
    public required Mandate Mandate { get; init; }

    /// <summary>The place of its id in the register, the same for each version.</summary>
    public required int Slot { get; init; }

    /// <summary>The slot of what it is delegated from; -1 where it is not delegated.</summary>
    public required int OriginSlot { get; init; }

    /// <summary>What it is delegated from; null where it is not delegated, or from something not recorded yet.</summary>
    public required MandateState? Origin { get; init; }

    public required MandateScope Scope { get; init; }

    /// <summary>The days on which it and each that it comes from are in force.</summary>
    public required AnswerLine InForce { get; init; }

    /// <summary>The days on which somebody can exercise it.</summary>
    public required AnswerLine Line { get; init; }

    /// <summary>The greatest power that it and each that it comes from give.</summary>
    public required Power Power { get; init; }

    /// <summary>Whether it, or one that it comes from, is limited to themes, target groups or an amount.</summary>
    public required bool IsNarrow { get; init; }

    /// <summary>Whether matter, area, day and power do not suffice to tell what it answers.</summary>
    public required bool NeedsJudging { get; init; }

    public int Matter => Scope.Matter;

    /// <summary>The areas of its cells.</summary>
    public int[] Places => Scope.Places;

    /// <summary>Whether its origin was recorded, or it has none.</summary>
    public bool HasOrigin => OriginSlot < 0 || Origin is not null;

    public IEnumerable<CellRow> Rows()
    {
        foreach (var stretch in Line.Stretches.ToArray())
        {
            yield return CellRow.Of(this, stretch);
        }
    }

    /// <summary>It, what it is delegated from, and so on up to the source.</summary>
    public IEnumerable<MandateState> Chain()
    {
        for (var link = this; link is not null; link = link.Origin)
        {
            yield return link;
        }
    }
}
