using Samskab.Actors;
using Samskab.Agreements;
using Samskab.Chapters;
using Samskab.Facts;
using Samskab.Verdicts;

namespace Samskab.Reviews;

/// <summary>Whether both sides of an agreement that binds promise something.</summary>
internal static class CommitmentCheck
{
    public static Finding? Find(CooperationAgreement agreement, ReviewScope scope)
    {
        if (agreement.IsBinding == false || agreement.During?.Contains(scope.On) == Answer.No)
        {
            return null;
        }
        var empty = agreement.Commitments is { } stated ? Empty(stated.Select(one => one.By), scope) : null;
        var answer =
            empty is { Count: 0 } ? Answer.Yes
            : empty is null || agreement.IsBinding is null ? Answer.Unknown
            : Answer.No;
        return AarhusWorkshop
            .BindingContract.Found(
                answer,
                $"agreements/{agreement.Id}",
                new FindingValue.Terms("sides", [.. empty ?? []])
            )
            .Lacking(Missing(agreement));
    }

    private static List<string> Empty(IEnumerable<ActorId> promising, ReviewScope scope)
    {
        var sides = promising.Select(id => scope.Collaboration.Actors.Find(id)?.Side).ToHashSet();
        (Side Side, string Term)[] both = [(Side.Municipality, "municipality"), (Side.CivilSociety, "civilSociety")];
        return [.. both.Where(one => !sides.Contains(one.Side)).Select(one => one.Term)];
    }

    private static IEnumerable<Fact> Missing(CooperationAgreement agreement)
    {
        if (agreement.Commitments is null)
        {
            yield return ReviewFacts.Commitments;
        }
        if (agreement.IsBinding is null)
        {
            yield return ReviewFacts.IsBinding;
        }
    }
}
