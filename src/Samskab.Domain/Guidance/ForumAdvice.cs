using Samskab.Facts;
using Samskab.Forums;
using Samskab.Rules;
using Samskab.Values;

namespace Samskab.Guidance;

/// <summary>Whether one type of collaboration is advised for an effort, and of whom it should be made up.</summary>
/// <remarks>A recommendation: there are many ways to collaborate (Handbook, p. 16), and nothing blocks another choice.</remarks>
public sealed record ForumAdvice
{
    /// <summary>The type of forum; null for the forum that is there already.</summary>
    public ForumKind? Kind { get; init; }

    /// <summary>Yes: advised. No: not called for. Unknown: to be clarified, and <see cref="Missing"/> says what.</summary>
    public required Answer IsAdvised { get; init; }

    /// <summary>The rule that advises it.</summary>
    public required RuleId Rule
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>The rules of how it is made up and what it is for, where it is advised or may be.</summary>
    public ValueList<RuleId> Composition
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>The facts that would settle it.</summary>
    public ValueList<FactKey> Missing
    {
        get;
        init => field = Identifier.Given(value);
    }
}
