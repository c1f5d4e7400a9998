using FsCheck;
using FsCheck.Fluent;
using Samskab.Actors;
using Samskab.Authority;
using Samskab.Collaborations;
using Samskab.Domain.Tests.Authority;
using Samskab.Forums;
using Samskab.Mandates;
using Samskab.Values;

namespace Samskab.Domain.Tests.Decisions;

/// <summary>Small worlds of mandates with decisions: by actors, fora and roles, recorded early, late or at no stated moment.</summary>
internal static class AnyDecisions
{
    private static readonly Gen<Quorum?> AnyQuorum = Gen.Elements<Quorum?>(null, new(1), new(2), new(null, 1));

    private static readonly Gen<ValueList<ParticipantRef>?> Participants = Gen.Frequency(
        (1, Gen.Constant<ValueList<ParticipantRef>?>(null)),
        (
            5,
            Gen.SubListOf(["p1", "p2", "p3", "guest"])
                .Select(some => (ValueList<ParticipantRef>?)[.. some.Select(one => new ParticipantRef(one))])
        )
    );

    private static readonly Gen<Holder> By = Gen.Elements<Holder>(
        new Holder.OfActor(new("kultur")),
        new Holder.OfActor(new("forening")),
        new Holder.OfForum(new("koordinering")),
        new Holder.OfForum(new("koordinering")),
        new Holder.OfForum(new("gruppe")),
        new Holder.OfRole(new("gruppe"), SeatRole.Chair)
    );

    /// <summary>Worlds whose entries all fit.</summary>
    public static Gen<CollaborationParts> Worlds { get; } = With(AnyMandates.Worlds);

    /// <summary>Worlds whose entries can be recorded one after the other.</summary>
    public static Gen<CollaborationParts> Sequences { get; } = With(AnyMandates.Sequences);

    public static MandateRegister Register(CollaborationParts parts, AuthorityReadings? readings = null)
    {
        var report = MandateRegister.Of(AnyMandates.Created(parts), readings);
        report.Problems.ShouldBeEmpty();
        return report.Value;
    }

    private static Gen<CollaborationParts> With(Gen<CollaborationParts> worlds) =>
        from world in worlds
        from quorum in AnyQuorum
        from own in Gen.Elements<Side?>(null, Side.Municipality, Side.CivilSociety)
        from count in Gen.Choose(0, 4)
        from decisions in Gen.ArrayOf(AnyDecision([.. world.Mandates.Select(entry => entry.Id).Distinct()]), count)
        select world with
        {
            Forums = [.. world.Forums.Select(forum => WithPeople(forum, quorum, own))],
            Decisions = [.. decisions.Select((decision, i) => decision with { Id = new($"d{i}") })],
        };

    private static Gen<Decision> AnyDecision(MandateId[] known) =>
        from question in AnyMandates.Question
        from holder in By
        from participants in Participants
        from under in Gen.Choose(-3, known.Length - 1)
        select new Decision
        {
            Id = new("d"),
            By = holder,
            Matter = question.Matter,
            On = question.On,
            Recorded = question.AsKnownAt,
            Area = question.Area,
            Theme = question.Theme,
            Amount = question.Amount,
            Under = under < 0 ? null : known[under],
            Participants = participants,
        };

    private static Forum WithPeople(Forum forum, Quorum? quorum, Side? own) =>
        forum with
        {
            Terms =
            [
                .. (forum.Terms ?? [])
                    .DefaultIfEmpty(new() { Version = "1" })
                    .Select(terms => terms with { Quorum = quorum }),
            ],
            Seats =
            [
                .. (forum.Seats ?? []).Select(
                    (seat, i) =>
                        seat with
                        {
                            Participant = seat.IsVacant ? null : new($"p{i + 1}"),
                            Side = seat.Role == SeatRole.Chair ? own : seat.Side,
                        }
                ),
                new()
                {
                    Id = new("ekstra"),
                    Participant = new("p3"),
                    Side = Side.CivilSociety,
                },
            ],
        };
}
