using Samskab.Actors;
using Samskab.Facts;
using Samskab.Values;

namespace Samskab.Decisions;

/// <summary>What is asked to tell whether a decision was valid; yes speaks for it.</summary>
/// <remarks>All are taken from the record: nobody should change what was so on the day for the sake of the answer.</remarks>
public static class DecisionFacts
{
    /// <summary>Whether a mandate gave whoever decided the right to decide in the matter, whatever the amount.</summary>
    public static Fact HasMandate { get; } = Of("decisionMandate", Parties.Municipality, Parties.Management);

    /// <summary>Whether the amount was within what a mandate covers; without money it is.</summary>
    public static Fact WithinLimit { get; } = Of("decisionWithinLimit", Parties.Municipality, Parties.Management);

    /// <summary>Whether as many took part as the terms of reference of the forum ask for; where no forum decided they did.</summary>
    public static Fact HasQuorum { get; } = Of("decisionQuorum", Parties.Municipality, Parties.CivilSociety);

    /// <summary>Whether both sides took part where a forum decided, as the reading asks; where no forum decided they did.</summary>
    public static Fact BothSides { get; } = Of("decisionBothSides", Parties.Municipality, Parties.CivilSociety);

    /// <summary>Whether the mandate that is named is one that gave the right; where none is named nothing is wrong with it.</summary>
    public static Fact NamesItsMandate { get; } = Of("decisionUnder", Parties.Municipality, Parties.Management);

    /// <summary>Whether it was recorded on its day or later; where that is not stated nothing is wrong with it.</summary>
    public static Fact RecordedInTime { get; } = Of("decisionRecorded", Parties.Municipality, Parties.Management);

    /// <summary>All of them, in the order of the book.</summary>
    public static ValueList<Fact> All { get; } =
    [HasMandate, WithinLimit, HasQuorum, BothSides, NamesItsMandate, RecordedInTime];

    private static Fact Of(string key, params ValueList<Rules.Party> answerers) =>
        new()
        {
            Key = new(key),
            Nature = FactNature.Given,
            Answerers = answerers,
        };
}
