using Samskab.Facts;
using Samskab.Mandates;
using Samskab.Sources;
using Samskab.Values;

namespace Samskab.Authority;

/// <summary>The answer to a question about the right to decide, with everything that it rests on.</summary>
/// <remarks>
/// It tells what is on record and decides nothing: who has a right by law or by a document that nobody recorded is not known here.
/// </remarks>
public sealed record AuthorityVerdict
{
    /// <summary>What was asked.</summary>
    public required DecisionQuestion Question { get; init; }

    /// <summary>Of whom it was asked; null where anybody was meant.</summary>
    public Holder? Holder { get; init; }

    /// <summary>Yes where a mandate surely gives the right; no where none can; otherwise unknown.</summary>
    public required Answer Answer { get; init; }

    /// <summary>The mandates that give the right or may do so: those that surely do first, then by id.</summary>
    public required ValueList<Grant> Grants { get; init; }

    /// <summary>The fora that may be able to without a mandate on record, by id; none where the answer is yes.</summary>
    public ValueList<OpenForum> OpenFora { get; init; }

    /// <summary>Every mandate about the matter that does not give the right, those that lack least first; none where the answer is yes.</summary>
    /// <remarks>By how many things they lack, then by the order of <see cref="ObstacleKind"/>, then by id.</remarks>
    public ValueList<NearMiss> NearMisses { get; init; }

    /// <summary>How the sources were read.</summary>
    public required ValueList<Reading> Readings { get; init; }
}
