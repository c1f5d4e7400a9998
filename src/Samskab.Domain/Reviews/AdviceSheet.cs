using Samskab.Actors;
using Samskab.Rules;
using Samskab.Values;

namespace Samskab.Reviews;

/// <summary>What one party can do next in a collaboration, an effort or a forum: to be printed on a page, or stored.</summary>
/// <remarks>
/// Each rule and each question stands once in its section. First comes what concerns most efforts, fora and other subjects.
/// It is guidance and blocks nothing.
/// </remarks>
public sealed record AdviceSheet
{
    /// <summary>What it is about.</summary>
    public required AdviceScope Scope { get; init; }

    /// <summary>The party.</summary>
    public required Party For
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>What a review found not to be as advised, with what the source goes on with; among equals in the order of the review.</summary>
    public required Excerpt<SheetFinding> NotAsAdvised { get; init; }

    /// <summary>What the party can answer; among equals as an interview would ask it, then in the order of the review. Those of one rule stand together.</summary>
    public required Excerpt<SheetQuestion> Questions { get; init; }

    /// <summary>Steps, and among equals recommendations after them, each in the order of the sources.</summary>
    /// <remarks>Without what is not as advised, since that comes first; what is as advised already; and what is recorded as done or set aside.</remarks>
    public required Excerpt<SheetAdvice> NextSteps { get; init; }

    /// <summary>What to be aware of, chosen and ordered as the next steps.</summary>
    public required Excerpt<SheetAdvice> Cautions { get; init; }

    /// <summary>Ideas that somebody had, where they are asked for; chosen and ordered as the next steps.</summary>
    public required Excerpt<SheetAdvice> Ideas { get; init; }

    /// <summary>What a review found to be as advised; among equals in the order of the review.</summary>
    public required Excerpt<SheetFinding> AsAdvised { get; init; }

    /// <summary>How many pieces of advice are left out because they are recorded as done or set aside.</summary>
    public required int Settled { get; init; }

    /// <summary>Whether there is nothing to tell, however much is asked for.</summary>
    internal bool IsEmpty =>
        NotAsAdvised.All + Questions.All + NextSteps.All + Cautions.All + Ideas.All + AsAdvised.All + Settled == 0;

    /// <summary>The rules that it tells, each once, in the order of its sections.</summary>
    internal IEnumerable<Rule> Rules =>
        NotAsAdvised
            .Items.SelectMany(found => found.GoesOn.Prepend(found.Rule))
            .Concat(Questions.Items.Select(question => question.Why[0]))
            .Concat(NextSteps.Items.Concat(Cautions.Items).Concat(Ideas.Items).Select(advice => advice.Rule))
            .Concat(AsAdvised.Items.Select(found => found.Rule))
            .Distinct();

    /// <summary>The sheet of a party.</summary>
    /// <param name="scope">What it is about and how much of it is told; its audiences are left aside.</param>
    /// <param name="party">The party.</param>
    /// <exception cref="ArgumentException">The party is <c>default</c>.</exception>
    public static AdviceSheet Of(AdviceScope scope, Party party)
    {
        ArgumentNullException.ThrowIfNull(scope);
        Identifier.Given(party);
        var notAsAdvised = SheetFindings.NotAsAdvised(scope, party);
        var steps = new SheetSteps(scope, party, notAsAdvised);
        return new()
        {
            Scope = scope,
            For = party,
            NotAsAdvised = notAsAdvised.First(scope.Most),
            Questions = new SheetQuestions(scope, party).All().First(scope.Most),
            NextSteps = steps.Of(force => force is not (Force.Caution or Force.Idea)).First(scope.Most),
            Cautions = steps.Of(force => force == Force.Caution).First(scope.Most),
            Ideas = steps.Of(force => force == Force.Idea).First(scope.Most),
            AsAdvised = SheetFindings.AsAdvised(scope, party).First(scope.Most),
            Settled = steps.Settled,
        };
    }

    /// <summary>The sheets of those whom the advice is for, one each, made one by one as they are asked for.</summary>
    /// <param name="scope">What they are about.</param>
    public static IEnumerable<AdviceSheet> OfEach(AdviceScope scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        return Parties.All.Where(party => scope.Audiences.Contains(party)).Select(party => Of(scope, party));
    }
}
