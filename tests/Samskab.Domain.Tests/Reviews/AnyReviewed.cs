using FsCheck;
using FsCheck.Fluent;
using Samskab.Calendars;
using Samskab.Chapters;
using Samskab.Collaborations;
using Samskab.Facts;
using Samskab.Forums;
using Samskab.Offers;
using Samskab.Uptake;
using Samskab.Values;
using static Samskab.Domain.Tests.Reviews.Reviewed;
using static Samskab.TestKit.FavourableEffort;

namespace Samskab.Domain.Tests.Reviews;

/// <summary>Generates collaborations of a few efforts, fora with their meetings, offers and recorded steps, of which much is as advised, not so, or open.</summary>
internal static class AnyReviewed
{
    private static readonly Gen<OfferStatus?> Statuses = Gen.Elements<OfferStatus?>(
        null,
        OfferStatus.Idea,
        OfferStatus.Trial,
        OfferStatus.InOperation
    );

    private static readonly Gen<ValueList<Statement>> AnyStatements =
        from answers in Gen.Frequency((1, Gen.Constant(0)), (8, Gen.Constant(1)), (1, Gen.Constant(2)))
            .ArrayOf(Deciding.Count)
        select Deciding.Zip(answers, Said).OfType<Statement>().ToValueList();

    private static readonly Gen<Initiative> Efforts =
        from status in Statuses
        from statements in AnyStatements
        select new Initiative
        {
            Id = new("x"),
            Name = "x",
            Status = status is { } known ? Timeline.Always(known) : null,
            Statements = statements,
        };

    private static readonly Gen<Forum> Fora =
        from kind in Gen.Elements(Enum.GetValues<ForumKind>())
        from municipality in Gen.Choose(0, 5)
        from civilSociety in Gen.Choose(0, 5)
        from isSeated in Gen.Elements(true, false)
        from age in Gen.Elements<int?>(null, -5, 5)
        select Forum(kind, Seats(municipality, civilSociety)) with
        {
            Seats = isSeated ? Seats(municipality, civilSociety) : null,
            Established = age is { } days ? DateBound.On(Reviewed.Day.PlusDays(days)) : null,
        };

    private static readonly Gen<StepTaken> Steps =
        from rule in Gen.Elements(
            InformationAndDialogue.RelevantToAll,
            InformationAndDialogue.InformAndRepeat,
            CollaborationStructure.TermsOfReference,
            JointEfforts.BackingOutsideHours
        )
        from state in Gen.Elements<StepState>(
            new StepState.TakenUp(),
            new StepState.Done(),
            new StepState.SetAside(SetAsideReason.NotNow)
        )
        from place in Gen.Elements<ForumId?>(null, new("f0"), new("f1"))
        select new StepTaken
        {
            Id = new("s"),
            Rule = rule.Id,
            State = state,
            Forum = place,
            On = DateBound.On(Reviewed.Day),
        };

    internal static readonly Gen<CollaborationParts> Parts =
        from efforts in Gen.Choose(0, 3).SelectMany(count => Efforts.ArrayOf(count))
        from fora in Gen.Choose(0, 4).SelectMany(count => Fora.ArrayOf(count))
        from steps in Gen.Choose(0, 3).SelectMany(count => Steps.ArrayOf(count))
        from places in Gen.Choose(0, 40).Two()
        from isMet in Gen.Elements(true, false)
        select Base with
        {
            Initiatives =
            [
                .. efforts.Select((effort, number) => effort with { Id = new($"e{number}"), Name = $"E{number}" }),
            ],
            Forums = [.. fora.Select((forum, number) => forum with { Id = new($"f{number}"), Name = $"F{number}" })],
            Meetings = isMet && fora.Length > 0 ? [Meeting] : [],
            Steps =
            [
                .. steps
                    .Where(step => step.Forum is not { } forum || fora.Length > forum.Value[1] - '0')
                    .DistinctBy(step => (step.Rule, step.Forum))
                    .Select((step, number) => step with { Id = new($"s{number}") }),
            ],
            Offers = [Offer("cafe", "roede-kors", places.Item1), Offer("klub", "venligbo", places.Item2)],
            Needs = [Need(30)],
        };

    private static Meeting Meeting =>
        new()
        {
            Id = new("m"),
            Forum = new("f0"),
            On = Reviewed.Day.PlusDays(-3),
        };

    /// <summary>The same in another order.</summary>
    internal static Gen<CollaborationParts> Shuffled(CollaborationParts parts) =>
        from efforts in Gen.Shuffle<Initiative>([.. parts.Initiatives])
        from fora in Gen.Shuffle<Forum>([.. parts.Forums])
        from steps in Gen.Shuffle<StepTaken>([.. parts.Steps])
        from offers in Gen.Shuffle<Offer>([.. parts.Offers])
        select parts with
        {
            Initiatives = [.. efforts.Select(effort => effort with { Statements = [.. effort.Statements.Reverse()] })],
            Forums = [.. fora],
            Steps = [.. steps],
            Offers = [.. offers],
        };

    private static Statement? Said(Fact fact, int answer) =>
        answer switch
        {
            0 => Unfavourable(fact),
            1 => Favourable(fact),
            _ => null,
        };
}
