using FsCheck;
using FsCheck.Fluent;
using Samskab.Authority;
using Samskab.Collaborations;
using Samskab.Facts;
using Samskab.Imports;
using Samskab.Mandates;

namespace Samskab.Domain.Tests.Authority;

public sealed class MandateRegisterLawTests
{
    private static readonly Gen<Asked> Any = Asking(AnyMandates.Worlds);
    private static readonly Gen<Asked> AnySequence = Asking(AnyMandates.Sequences);

    [Fact]
    public void It_answers_as_going_through_all_entries_link_by_link_does() =>
        Law.Holds(
            Any,
            any =>
            {
                var oracle = new AuthorityOracle(any.World, any.Readings);
                CheckAll(Register(any.World, any.Readings), oracle, any.Questions);
            },
            examples: 500
        );

    [Fact]
    public void What_is_recorded_one_by_one_stands_as_what_is_read_at_once() =>
        Law.Holds(
            AnySequence,
            any =>
            {
                var register = Register(any.Empty, any.Readings);
                foreach (var entry in InOrder(any.World))
                {
                    register = Good(register.Record(entry));
                }
                CheckAll(register, new(any.World, any.Readings), any.Questions);
            }
        );

    [Fact]
    public void What_was_known_at_a_moment_never_changes() =>
        Law.Holds(
            AnySequence,
            any =>
            {
                var register = Register(any.Empty, any.Readings);
                var asked = any.Questions.Select(question => question with { AsKnownAt = null }).ToList();
                foreach (var moment in InOrder(any.World).GroupBy(entry => entry.Recorded))
                {
                    register = moment.Aggregate(register, (before, entry) => Good(before.Record(entry)));
                    if (moment.Key is not { } then)
                    {
                        continue;
                    }
                    var known = asked.Select(question => Told(register.WhoMay(question))).ToList();
                    var whole = Register(any.World, any.Readings);
                    asked.Select(question => Told(whole.AsKnownAt(then).WhoMay(question))).ShouldBe(known);
                }
            }
        );

    [Fact]
    public void What_stands_between_explains_each_answer_that_is_not_yes() =>
        Law.Holds(
            Any,
            any =>
            {
                var register = Register(any.World, any.Readings);
                foreach (var question in any.Questions)
                {
                    var verdict = register.WhoMay(question);
                    verdict.Grants.ShouldAllBe(grant => (grant.Answer == Answer.Yes) == (grant.Open.Count == 0));
                    verdict.Grants.SelectMany(grant => grant.Open).ShouldAllBe(one => one.Answer == Answer.Unknown);
                    if (verdict.Answer != Answer.Yes)
                    {
                        Missed(verdict).ShouldBe(About(any.World, question), ignoreOrder: true);
                    }
                }
            }
        );

    // Every mandate about the matter stands somewhere, also one recorded later.
    private static IEnumerable<MandateId> Missed(AuthorityVerdict verdict) =>
        verdict.Grants.Select(grant => grant.Mandate.Id).Concat(verdict.NearMisses.Select(miss => miss.Mandate.Id));

    private static List<MandateId> About(Collaboration world, DecisionQuestion question)
    {
        var oracle = new AuthorityOracle(world, AuthorityReadings.Default);
        var then = oracle.Known(question.AsKnownAt);
        return
        [
            .. oracle
                .Known(null)
                .Values.Select(now => then.GetValueOrDefault(now.Id, now))
                .Where(mandate => world.Matters.IsInside(question.Matter, mandate.Matter))
                .Select(mandate => mandate.Id),
        ];
    }

    private static void CheckAll(MandateRegister register, AuthorityOracle oracle, DecisionQuestion[] questions)
    {
        foreach (var question in questions)
        {
            var expected = oracle
                .Answers(question)
                .Where(one => one.Value != Answer.No)
                .OrderBy(one => one.Key)
                .ToList();
            var verdict = register.WhoMay(question);

            verdict
                .Grants.Select(grant => KeyValuePair.Create(grant.Mandate.Id, grant.Answer))
                .OrderBy(one => one.Key)
                .ShouldBe(expected);
            verdict.Answer.ShouldBe(oracle.Best(question));
            register.MayAnyone(question).ShouldBe(verdict.Answer);
            foreach (var holder in register.Entries.Select(entry => entry.Holder).Distinct())
            {
                register
                    .May(holder, question)
                    .Grants.ShouldBe(verdict.Grants.Where(grant => grant.Mandate.Holder == holder));
            }
        }
    }

    private static MandateRegister Register(Collaboration world, AuthorityReadings readings) =>
        Good(MandateRegister.Of(world, readings));

    private static Gen<Asked> Asking(Gen<CollaborationParts> worlds) =>
        from parts in worlds
        from readings in AnyMandates.Readings
        from questions in Gen.ArrayOf(AnyMandates.Question, 40)
        select new Asked(parts, readings, questions);

    private static MandateRegister Good(ImportReport<MandateRegister> report)
    {
        report.Problems.ShouldBeEmpty();
        return report.Value;
    }

    private static IEnumerable<Mandate> InOrder(Collaboration world) =>
        world
            .MandateHistory.OrderBy(entry => entry.Recorded is not null)
            .ThenBy(entry => entry.Recorded)
            .ThenBy(entry => entry.Id);

    private static (Answer, string, string) Told(AuthorityVerdict verdict) =>
        (
            verdict.Answer,
            string.Join(", ", verdict.Grants.Select(grant => $"{grant.Mandate.Id} {grant.Answer}")),
            string.Join(", ", verdict.Grants.SelectMany(grant => grant.Chain).Select(link => link.Id))
        );

    /// <summary>A world, how it is read, and what is asked.</summary>
    private sealed record Asked(CollaborationParts Parts, AuthorityReadings Readings, DecisionQuestion[] Questions)
    {
        public Collaboration World { get; } = AnyMandates.Created(Parts);

        public Collaboration Empty => AnyMandates.Created(Parts with { Mandates = [] });
    }
}
