using Samskab.Actors;
using Samskab.Calendars;
using Samskab.Facts;
using Samskab.Values;

namespace Samskab.Reviews;

/// <summary>Who has aligned expectations and set ground rules up to the day of a review.</summary>
internal sealed class AgreementLookup
{
    private readonly ReviewScope scope;
    private readonly ILookup<ActorId, Agreed> expectations;
    private readonly ILookup<ActorId, Agreed> groundRules;

    public AgreementLookup(ReviewScope scope)
    {
        this.scope = scope;
        expectations = ByParty(scope.Collaboration.Expectations.Select(one => new Agreed(one.Parties, one.Agreed)));
        groundRules = ByParty(scope.Collaboration.GroundRules.Select(one => new Agreed(one.Parties, one.Agreed)));
    }

    /// <summary>Whether both sides of an effort or a forum have aligned their expectations with one another; never no.</summary>
    public Answer OnExpectations(IEnumerable<ActorId> parties) => Among(parties, expectations);

    /// <summary>Whether both sides of an effort or a forum have set ground rules with one another; never no.</summary>
    public Answer OnGroundRules(IEnumerable<ActorId> parties) => Among(parties, groundRules);

    // An agreement counts once, however many of its parties are among them.
    private Answer Among(IEnumerable<ActorId> parties, ILookup<ActorId, Agreed> agreed)
    {
        if (agreed.Count == 0)
        {
            return Answer.Unknown;
        }
        var all = parties.ToHashSet();
        return all.SelectMany(id => agreed[id])
            .Distinct<Agreed>(ReferenceEqualityComparer.Instance)
            .Where(one => (one.On?.HasComeOn(scope.On) ?? Answer.Yes) == Answer.Yes)
            .Any(one => AreBothSides(one.Parties.Where(all.Contains)))
            ? Answer.Yes
            : Answer.Unknown;
    }

    private bool AreBothSides(IEnumerable<ActorId> parties) =>
        parties.Select(id => scope.SideOf(id)).Distinct().Count() == 2;

    private static ILookup<ActorId, Agreed> ByParty(IEnumerable<Agreed> agreed) =>
        agreed
            .SelectMany(one => one.Parties.Select(party => (Party: party, Agreed: one)))
            .ToLookup(one => one.Party, one => one.Agreed);

    private sealed record Agreed(ValueList<ActorId> Parties, DateBound? On);
}
