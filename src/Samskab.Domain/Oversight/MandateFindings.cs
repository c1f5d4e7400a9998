using Samskab.Authority;
using Samskab.Values;

namespace Samskab.Oversight;

/// <summary>What a register of mandates leaves unclear: where several may decide alone, where nobody may, and what is about to end or hangs in the air.</summary>
/// <remarks>
/// Clarity about who may decide what is what the sources ask for (Handbook, p. 11). Each list is in an order of its own that does
/// not depend on the order of the entries, and nothing stands in it twice. It tells what is on record and decides nothing.
/// </remarks>
public sealed record MandateFindings
{
    private MandateFindings() { }

    /// <summary>What was looked through.</summary>
    public FindingsScope Scope { get; private init; } = null!;

    /// <summary>Where two mandates that exclude one another meet, by the ids of both.</summary>
    public ValueList<MandateConflict> Conflicts { get; private init; }

    /// <summary>Where nobody may, or nobody surely may, by matter, area and answer.</summary>
    public ValueList<MandateGap> Gaps { get; private init; }

    /// <summary>The mandates that end, by id.</summary>
    public ValueList<ExpiringMandate> Expiring { get; private init; }

    /// <summary>The mandates that what they rest on has left, by id and reason.</summary>
    public ValueList<OrphanedMandate> Orphaned { get; private init; }

    /// <summary>The mandates to decide that nothing was decided by, by id.</summary>
    public ValueList<UnusedMandate> Unused { get; private init; }

    /// <summary>The delegations that claim more than what they come from, by id.</summary>
    public ValueList<WiderDelegation> Wider { get; private init; }

    /// <summary>The terms of reference with a decision mandate that the register does not have, by forum and version.</summary>
    public ValueList<TermsWithoutMandate> TermsWithoutMandate { get; private init; }

    /// <summary>The mandates to decide of fora whose terms of reference have none, by id.</summary>
    public ValueList<MandateWithoutTerms> MandatesWithoutTerms { get; private init; }

    /// <summary>How many findings there are of all kinds.</summary>
    public int Count =>
        Conflicts.Count
        + Gaps.Count
        + Expiring.Count
        + Orphaned.Count
        + Unused.Count
        + Wider.Count
        + TermsWithoutMandate.Count
        + MandatesWithoutTerms.Count;

    /// <summary>What is found in a register.</summary>
    /// <remarks>
    /// The time grows with the mandates, each counted for the cells around its own and for the matters in it, times their logarithm,
    /// and with what is found. Pairs of one holder, of one line of
    /// delegation or for other themes are looked at as well where they meet.
    /// </remarks>
    /// <param name="register">The register, as known at the moment it is of.</param>
    /// <param name="scope">What of it is looked through.</param>
    /// <exception cref="ArgumentException">The collaboration has no such matter or area.</exception>
    public static MandateFindings Of(MandateRegister register, FindingsScope scope)
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(scope);
        var survey = new Survey(register, scope);
        var reaches = Reaches.Of(survey);
        return new()
        {
            Scope = scope,
            Conflicts = [.. new ConflictSearch(survey, reaches).Find()],
            Gaps = [.. new GapSearch(survey, reaches).Find()],
            Expiring = [.. Expiry.In(survey)],
            Orphaned = [.. Orphans.In(survey)],
            Unused = [.. Idleness.In(survey)],
            Wider = [.. Excesses.In(survey)],
            TermsWithoutMandate = [.. TermsAgainstRegister.Missing(survey)],
            MandatesWithoutTerms = [.. TermsAgainstRegister.Unfounded(survey)],
        };
    }
}
