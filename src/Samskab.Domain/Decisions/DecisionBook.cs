using NodaTime;
using Samskab.Conditions;
using Samskab.RuleBooks;
using Samskab.Sources;

namespace Samskab.Decisions;

/// <summary>The rule book that tells whether a recorded decision was valid: a mandate covered it, the amount was within, the forum could decide.</summary>
/// <remarks>
/// It measures a decision by what the collaboration itself has on record and is valid on every day. It is guidance: whether a decision
/// is void in law it does not tell.
/// </remarks>
[DanishTerm("gyldig beslutning")]
public static class DecisionBook
{
    /// <summary>The versions of the book with the default readings.</summary>
    public static RuleBookVersions Versions { get; } = new(Read(DecisionReadings.Default));

    /// <summary>The version that is valid last, with the default readings.</summary>
    public static RuleBook Newest => Versions.Newest;

    /// <summary>The first version of the book, with the given readings.</summary>
    /// <remarks>Its version is <c>1</c>; other readings than the defaults are named with it.</remarks>
    /// <param name="readings">The readings.</param>
    public static RuleBook Read(DecisionReadings readings)
    {
        ArgumentNullException.ThrowIfNull(readings);
        return new(
            new()
            {
                Id = new("decision"),
                Version = NameOf(readings),
                ValidFrom = LocalDate.MinIsoValue,
                Sources = [CollaborationSources.Handbook],
                Facts = DecisionFacts.All,
                Blocks = [new([.. Grounds(readings)])],
                Tensions =
                [
                    new(
                        DecisionRules.NamesItsMandate,
                        DecisionFacts.HasMandate & DecisionFacts.WithinLimit & !DecisionFacts.NamesItsMandate
                    ),
                    new(DecisionRules.RecordedInTime, !DecisionFacts.RecordedInTime),
                ],
                Interpretations = DecisionReadings.All,
            }
        );
    }

    /// <summary>The version of a name, whatever its readings; null where there is none.</summary>
    /// <param name="version">The name, such as <c>1 (both-sides: equal-split)</c>.</param>
    public static RuleBook? OfVersion(string version) => ReadingsOf(version) is { } found ? Read(found) : null;

    /// <summary>The readings of the version of a name; null where there is none.</summary>
    /// <param name="version">The name, such as <c>1 (both-sides: equal-split)</c>.</param>
    public static DecisionReadings? ReadingsOf(string version) =>
        DecisionReadings.Combinations().FirstOrDefault(readings => NameOf(readings) == version);

    private static string NameOf(DecisionReadings readings) =>
        readings.Difference is { Length: > 0 } other ? $"1 ({other})" : "1";

    private static IEnumerable<Ground> Grounds(DecisionReadings readings)
    {
        yield return new(DecisionRules.RightToDecide, DecisionFacts.HasMandate) { Readings = readings.Authority.Taken };
        yield return new(DecisionRules.WithinLimit, DecisionFacts.WithinLimit);
        yield return new(DecisionRules.Quorum, DecisionFacts.HasQuorum)
        {
            Readings = [DecisionReadings.Quorum.Default],
        };
        if (readings.AsksForSides)
        {
            yield return new(DecisionRules.BothSides, DecisionFacts.BothSides) { Readings = [readings.BothSidesTaken] };
        }
    }
}
