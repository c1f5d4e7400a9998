using Samskab.Specifications;

namespace Samskab.Offers;

/// <summary>The initiative of an id.</summary>
public sealed class InitiativeById : Specification<Initiative>
{
    /// <summary>Asks for the initiative of an id.</summary>
    /// <param name="id">The id.</param>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public InitiativeById(InitiativeId id)
    {
        Values.Identifier.Given(id);
        Query.Where(initiative => initiative.Id == id);
    }
}
