using Samskab.Facts;
using Samskab.Sources;
using Samskab.Values;

namespace Samskab.Offers;

/// <summary>An effort that a municipality and civil society undertake, or think of undertaking.</summary>
[DanishTerm("indsats")]
public sealed record Initiative
{
    /// <summary>The greatest length of a name, in characters.</summary>
    public const int MaxNameLength = 200;

    /// <summary>The id, supplied by the host.</summary>
    public required InitiativeId Id
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>The name that people use, at most 200 characters: no name of a person.</summary>
    /// <exception cref="ArgumentException">The name is empty or too long.</exception>
    public required string Name
    {
        get;
        init =>
            field =
                !string.IsNullOrWhiteSpace(value) && value.Length <= MaxNameLength
                    ? value
                    : throw new ArgumentException(
                        $"An initiative has a name of {value?.Length ?? 0} characters. Permitted: 1 to {MaxNameLength}, not only white space.",
                        nameof(Name)
                    );
    }

    /// <summary>Sentences that describe it.</summary>
    public ValueList<Citation> DescribedIn { get; init; }

    /// <summary>What is said about the facts that rule books ask, in any order.</summary>
    public ValueList<Statement> Statements { get; init; }
}
