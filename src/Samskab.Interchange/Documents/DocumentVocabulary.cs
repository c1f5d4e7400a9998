using Samskab.CoCreation;
using Samskab.Facts;
using Samskab.Guidance;
using Samskab.Reviews;
using Samskab.Rules;
using Samskab.Values;

namespace Samskab.Documents;

/// <summary>The words that the statements of a document may use.</summary>
/// <remarks>
/// A host with a rule book of its own adds its facts and parties:
/// <c>new DocumentVocabulary { Facts = [.. CoCreationFacts.All, .. own] }</c>.
/// </remarks>
public sealed record DocumentVocabulary
{
    /// <summary>The facts that can be stated. Default: those of the co-creation book, of the forms of collaboration, of the closing of working groups and of joint efforts.</summary>
    public ValueList<Fact> Facts { get; init; } =
    [.. CoCreationFacts.All, .. ForumFacts.All, .. WorkingGroupClosing.Facts, .. JointEffortFacts.All];

    /// <summary>The parties that can state them. Default: municipality, civil society and management.</summary>
    public ValueList<Party> Parties
    {
        get;
        init => field = Identifier.Given(value);
    } = Actors.Parties.All;
}
