using Samskab.Values;

namespace Samskab.Sources;

/// <summary>The reading taken of an interpretation.</summary>
/// <param name="Interpretation">The interpretation.</param>
/// <param name="Option">The option taken, one of the interpretation's.</param>
public sealed record Reading(InterpretationId Interpretation, string Option)
{
    /// <summary>The interpretation.</summary>
    public InterpretationId Interpretation
    {
        get;
        init => field = Identifier.Given(value);
    } = Identifier.Given(Interpretation);
}
