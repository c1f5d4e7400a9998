using Samskab.Actors;
using Samskab.Facts;
using Samskab.Forums;
using Samskab.Rules;
using Samskab.Verdicts;

namespace Samskab.Reviews;

/// <summary>Whether the parties of a forum that both sides share have agreed on what a source asks, as an agreement shows it or else as it is stated.</summary>
/// <param name="rule">The rule.</param>
/// <param name="fact">What is asked for where it cannot be told.</param>
/// <param name="shown">Whether an agreement between some parties shows it; never no.</param>
/// <param name="said">What is stated of the forum.</param>
internal sealed class SharedForumCheck(
    Rule rule,
    Fact fact,
    Func<AgreementLookup, IEnumerable<ActorId>, Answer> shown,
    Func<Forum, bool?> said
)
{
    public Finding? Find(Forum forum, ReviewScope scope)
    {
        if (!scope.SharedSeats.Has(forum.Id))
        {
            return null;
        }
        var answer = shown(scope.Agreements, PartiesOf(forum, scope));
        return rule.Found(answer == Answer.Yes ? answer : Said(forum), $"forums/{forum.Id}").Lacking(fact);
    }

    private static IEnumerable<ActorId> PartiesOf(Forum forum, ReviewScope scope) =>
        (scope.SeatsOf(forum) ?? [])
            .Where(held => held is { IsHeld: Answer.Yes, Seat.Actor: not null })
            .Select(held => held.Seat.Actor!.Value);

    private Answer Said(Forum forum) =>
        said(forum) switch
        {
            true => Answer.Yes,
            false => Answer.No,
            null => Answer.Unknown,
        };
}
