using System.Runtime.Intrinsics;

namespace Samskab.Conditions;

/// <summary>A condition in 512 cases, with one fact answered no and with it answered yes.</summary>
/// <remarks>
/// What a case leaves of a condition is read-once, and two such remainders of one tree say the same exactly when they are the
/// same: the same parts are open in every open group, and as many of them are still needed. (A monotone formula has one
/// decomposition into conjunctions, disjunctions and thresholds: Möhring, «Algorithmic aspects of the substitution decomposition», 1985.)
/// </remarks>
/// <param name="IfNo">With the fact answered no.</param>
/// <param name="IfYes">With the fact answered yes.</param>
/// <param name="Differs">The cases in which some completion turns on the fact.</param>
internal readonly record struct Turned(Lanes IfNo, Lanes IfYes, Vector512<ulong> Differs)
{
    internal static Turned Alike(in Lanes both) => new(both, both, Vector512<ulong>.Zero);

    /// <summary>A group of whose parts and need is left the same, or not.</summary>
    internal static Turned Whole(in Lanes ifNo, in Lanes ifYes, Vector512<ulong> differs) =>
        new(ifNo, ifYes, ~ifNo.SameAs(in ifYes) | (ifNo.Unknown & ifYes.Unknown & differs));

    /// <summary>The cases in which the group around it is left with another part.</summary>
    internal Vector512<ulong> LeavesOther => (IfNo.Unknown ^ IfYes.Unknown) | (IfNo.Unknown & IfYes.Unknown & Differs);
}
