using NodaTime;
using Samskab.Authority;
using Samskab.Facts;
using Samskab.Forums;
using Samskab.Mandates;
using Samskab.Values;

namespace Samskab.Decisions;

/// <summary>A decision with what the record tells of the right to make it, as known at one moment.</summary>
/// <remarks>
/// Mandates have moments at which they were recorded; fora, seats and terms of reference have none and are taken as the
/// collaboration has them today, on the day of the decision.
/// </remarks>
public sealed record KnownDecision
{
    /// <summary>The decision.</summary>
    public required Decision Decision { get; init; }

    /// <summary>The moment whose knowledge is meant; what was recorded then is known.</summary>
    public required Instant KnownAt { get; init; }

    /// <summary>Whether whoever decided had the right to, with the amount.</summary>
    public required AuthorityVerdict Authority { get; init; }

    /// <summary>The same without the amount.</summary>
    public required AuthorityVerdict AuthorityInMatter { get; init; }

    /// <summary>Whether a mandate gave the right in the matter, whatever the amount.</summary>
    public required Answer InMatter { get; init; }

    /// <summary>Whether the amount was within: yes where no money was decided on, and unknown where no mandate covers the matter.</summary>
    public required Answer WithinLimit { get; init; }

    /// <summary>Whether the forum could decide with those who took part; null where no forum decided.</summary>
    public QuorumOn? Quorum { get; init; }

    /// <summary>What is not stated of the decision and leaves open whether a mandate covers it; none where one surely does, or none can.</summary>
    public ValueList<DecisionDetail> NotStated { get; init; }

    /// <summary>Whether the mandate that is named gave the right; null where none is named.</summary>
    public Answer? NamedGivesRight { get; init; }

    /// <summary>Whether a mandate surely gave the right, with the amount.</summary>
    public bool HasRight => InMatter == Answer.Yes && WithinLimit == Answer.Yes;

    /// <summary>The mandates that gave the right or may have: those that surely did first, then by id.</summary>
    public ValueList<Grant> Grants => Authority.Grants;
}
