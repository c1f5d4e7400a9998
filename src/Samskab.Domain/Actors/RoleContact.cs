using Samskab.Hierarchies;
using Samskab.Sources;

namespace Samskab.Actors;

/// <summary>A role at an actor that others can turn to: a role, never a person.</summary>
[DanishTerm("kontaktperson")]
public sealed record RoleContact
{
    /// <summary>What the role is called, such as «frivilligkoordinator».</summary>
    /// <exception cref="ArgumentException">The name is empty or longer than 200 characters.</exception>
    public required string Role
    {
        get;
        init => field = NounName.Given(value, "A role contact");
    }

    /// <summary>Whether it is the one entrance to the actor and those it is part of; null where that is not stated.</summary>
    [DanishTerm("hovedindgang")]
    public bool? IsMainEntrance { get; init; }

    /// <summary>Within how many days others can expect an answer; null where it is not stated. At least 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int? AnswersWithinDays
    {
        get;
        init =>
            field = value is null or >= 0
                ? value
                : throw new ArgumentOutOfRangeException(
                    nameof(AnswersWithinDays),
                    value,
                    "Permitted: 0 days or more, or null where it is not stated."
                );
    }
}
