using Samskab.Facts;
using Samskab.Values;

namespace Samskab.Interviews;

/// <summary>In which order an interview asks.</summary>
/// <remarks>
/// By default so that as few questions as possible are expected: in a group of which all parts must hold the part comes first
/// that is most likely to fail for the questions it takes, in a group of which one must hold the part that is most likely to
/// hold. Among equals exclusions come first, then usefulness, then criteria; what is given before what others decide before
/// what the parties arrange; then the order of the book.
/// </remarks>
public sealed record QuestionOrder
{
    /// <summary>As few questions as possible, where each answer is favourable with a chance of 0.8.</summary>
    public static QuestionOrder Default { get; } = new();

    /// <summary>Facts that are asked before all others as long as they matter, in this order.</summary>
    public ValueList<FactKey> First
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>The chance that an answer is favourable. Default: 0.8.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The chance is not above 0 and below 1.</exception>
    public double Favourable
    {
        get;
        init =>
            field = value is > 0 and < 1
                ? value
                : throw new ArgumentOutOfRangeException(
                    nameof(Favourable),
                    value,
                    "Permitted: a chance above 0 and below 1."
                );
    } = 0.8;
}
