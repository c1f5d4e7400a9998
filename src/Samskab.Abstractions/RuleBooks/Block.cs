using Samskab.Conditions;
using Samskab.Rules;
using Samskab.Sources;
using Samskab.Values;

namespace Samskab.RuleBooks;

/// <summary>Grounds of one force, and how many of them must hold.</summary>
/// <remarks>Of exclusions none may hold. Of the others all must, or at least <see cref="Needed"/>.</remarks>
public sealed record Block
{
    /// <summary>A block of which all must hold, or of exclusions of which none may.</summary>
    /// <param name="grounds">The grounds, at least one, all of the same force.</param>
    /// <exception cref="ArgumentException">There is no ground, or they are of different forces.</exception>
    public Block(params ValueList<Ground> grounds)
        : this(grounds.Count, grounds) { }

    /// <summary>A block of which at least a number must hold.</summary>
    /// <param name="needed">How many must hold, from 1 to the number of grounds; for exclusions the number of grounds.</param>
    /// <param name="grounds">The grounds, at least one, all of the same force.</param>
    /// <exception cref="ArgumentException">There is no ground, they are of different forces, or the number is not permitted.</exception>
    public Block(int needed, params ValueList<Ground> grounds)
    {
        if (grounds.Count == 0 || grounds.Any(ground => ground.Rule.Force != grounds[0].Rule.Force))
        {
            throw new ArgumentException(
                $"The block has the grounds {string.Join(", ", grounds.Select(ground => ground.Rule.Id))}. Permitted: one or more grounds of the same force.",
                nameof(grounds)
            );
        }
        Grounds = grounds;
        Needed =
            needed == grounds.Count || (needed >= 1 && needed < grounds.Count && Force != Force.Exclusion)
                ? needed
                : throw new ArgumentOutOfRangeException(
                    nameof(needed),
                    needed,
                    $"Permitted: 1 to {grounds.Count}, and {grounds.Count} for exclusions."
                );
    }

    /// <summary>The grounds.</summary>
    public ValueList<Ground> Grounds { get; }

    /// <summary>How many grounds must hold; without meaning for exclusions.</summary>
    public int Needed { get; }

    /// <summary>The readings that the number needed, or the whole block, rests on.</summary>
    public ValueList<Reading> Readings { get; init; }

    /// <summary>The force of all its grounds.</summary>
    public Force Force => Grounds[0].Rule.Force;

    /// <summary>When the block lets the verdict be yes.</summary>
    internal Condition Condition
    {
        get
        {
            ValueList<Condition> parts = [.. Grounds.Select(ground => ground.Condition)];
            return Force == Force.Exclusion ? !new Condition.Any(parts)
                : Needed < parts.Count ? new Condition.AtLeast(Needed, parts)
                : new Condition.All(parts);
        }
    }
}
