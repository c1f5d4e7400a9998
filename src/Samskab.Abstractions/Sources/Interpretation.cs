using Samskab.Values;

namespace Samskab.Sources;

/// <summary>A place where a source allows several readings, with the one we take by default.</summary>
/// <remarks>
/// Kept apart from what the source prints. The question and each option are the texts
/// <c>interpretation.{id}.question</c> and <c>interpretation.{id}.{option}</c>.
/// </remarks>
public sealed record Interpretation
{
    /// <summary>The id of the interpretation.</summary>
    public required InterpretationId Id
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>The possible readings, the default first.</summary>
    /// <exception cref="ArgumentException">There is none, or one is not in kebab case.</exception>
    public required ValueList<string> Options
    {
        get;
        init =>
            field =
                value.Count > 0 && value.All(option => Identifier.KebabProblem(option) is null)
                    ? value
                    : throw new ArgumentException(
                        $"The options {value} are not permitted. Permitted: one or more, each in lower-case words and hyphens.",
                        nameof(Options)
                    );
    }

    /// <summary>The sentences that allow the readings.</summary>
    public ValueList<Citation> Citations { get; init; }

    /// <summary>The reading that is taken unless a host chooses another.</summary>
    public Reading Default => new(Id, Options[0]);

    /// <summary>The reading of the given option.</summary>
    /// <param name="option">One of <see cref="Options"/>.</param>
    /// <exception cref="ArgumentException">There is no such option.</exception>
    public Reading As(string option) =>
        Options.Contains(option)
            ? new(Id, option)
            : throw new ArgumentException(
                $"\"{option}\" is no reading of {Id}. Permitted: {string.Join(", ", Options)}.",
                nameof(option)
            );
}
