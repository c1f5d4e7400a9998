using Samskab.Sources;

namespace Samskab.Overlaps;

/// <summary>What the overlap of two offers is; several of these can hold at once.</summary>
/// <remarks>One of the first three always holds where they are there together: it says how supply and need stand to one another.</remarks>
[Flags]
public enum OverlapClasses
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>The offers meet, and there is more room around them than need (Handbook, p. 20).</summary>
    [DanishTerm("sammenfald over behovet")]
    Duplication = 1,

    /// <summary>It may be a duplication: it is not stated how they meet, how many they have room for, or how many are in need.</summary>
    [DanishTerm("muligt sammenfald")]
    PossibleDuplication = 2,

    /// <summary>There is as much need as room around them, or they are one actor's and not known to meet: nothing is to be done about it.</summary>
    [DanishTerm("begrundet sammenfald")]
    Justified = 4,

    /// <summary>Sessions of both take place at the same time for the same people.</summary>
    [DanishTerm("tidskollision")]
    Collision = 8,

    /// <summary>Both have sessions, and never at the same time: the same offer on other days or at other hours.</summary>
    [DanishTerm("supplement")]
    Complement = 16,

    /// <summary>A municipal offer and one of civil society are for the same people: a candidate for co-creation.</summary>
    [DanishTerm("synergi")]
    Synergy = 32,
}
