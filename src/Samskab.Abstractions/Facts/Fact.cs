using Samskab.Rules;
using Samskab.Values;

namespace Samskab.Facts;

/// <summary>Something that is asked about a subject and answered yes or no.</summary>
/// <remarks>The question is the text <c>fact.{key}.question</c>.</remarks>
public sealed record Fact
{
    /// <summary>The key, as documents write it.</summary>
    public required FactKey Key
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>Who could change it.</summary>
    public required FactNature Nature { get; init; }

    /// <summary>Who can answer, at least one party.</summary>
    /// <exception cref="ArgumentException">There is no party.</exception>
    public required ValueList<Party> Answerers
    {
        get;
        init =>
            field =
                value.Count > 0
                    ? Identifier.Given(value)
                    : throw new ArgumentException(
                        "Nobody can answer. Permitted: one or more parties.",
                        nameof(Answerers)
                    );
    }

    /// <summary>Whether each of the <see cref="Answerers"/> is asked for itself, and the lower answer counts. Default: one answer serves all.</summary>
    public bool AskedOfEach { get; init; }

    /// <summary>What a source advises to do where the answer is not the favourable one, in its order.</summary>
    public ValueList<Rule> Steps { get; init; }

    /// <summary>A statement that the answer is yes, said for all parties and for all days.</summary>
    /// <param name="evidence">What shows that it is true.</param>
    public Statement Yes(params ValueList<Evidence> evidence) => Is(Answer.Yes, evidence);

    /// <summary>A statement that the answer is no, said for all parties and for all days.</summary>
    /// <param name="evidence">What shows that it is true.</param>
    public Statement No(params ValueList<Evidence> evidence) => Is(Answer.No, evidence);

    /// <summary>A statement that it was asked and the answer is not known.</summary>
    public Statement NotKnown() => Is(Answer.Unknown);

    /// <summary>A statement with the given answer, said for all parties and for all days.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="evidence">What shows that it is true.</param>
    public Statement Is(Answer answer, params ValueList<Evidence> evidence) =>
        new()
        {
            Fact = Key,
            Answer = answer,
            Evidence = evidence,
        };
}
