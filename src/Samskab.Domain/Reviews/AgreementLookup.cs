using Samskab.Actors;
using Samskab.Calendars;
using Samskab.Facts;
using Samskab.Offers;
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

    /// <summary>Whether both sides of an effort have aligned their expectations with one another; never no.</summary>
    public Answer OnExpectations(Initiative effort) => Between(expectations, effort);

    /// <summary>Whether both sides of an effort have set ground rules with one another; never no.</summary>
    public Answer OnGroundRules(Initiative effort) => Between(groundRules, effort);

    private Answer Between(ILookup<ActorId, Agreed> agreed, Initiative effort)
    {
        var participants = (effort.Participants ?? []).ToHashSet();
        return participants
            .SelectMany(id => agreed[id])
            .Where(one => AreBothSides(one.Parties.Where(participants.Contains)))
            .Any(one => (one.On?.HasComeOn(scope.On) ?? Answer.Yes) == Answer.Yes)
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
