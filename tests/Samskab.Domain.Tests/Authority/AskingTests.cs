using NodaTime;
using Samskab.Authority;
using Samskab.Collaborations;
using Samskab.Facts;
using Samskab.Mandates;

namespace Samskab.Domain.Tests.Authority;

/// <summary>The snippets of the page about mandates.</summary>
public sealed class AskingTests
{
    private static readonly Collaboration Nordby = Sprogcafe.Register.Collaboration;

    [Fact]
    public void A_question_is_answered_as_known_then_and_as_known_today()
    {
        var collaboration = Nordby;
        #region mandates-ask
        var register = MandateRegister.Of(collaboration).Value;
        var question = new DecisionQuestion
        {
            Matter = new("tilskud"),
            Area = new("nordby-sogn"),
            Theme = new("sprogcafe"),
            Amount = new Money(60_000, "DKK"),
            On = new LocalDate(2016, 5, 3),
        };
        var forum = new Holder.OfForum(new("forum"));
        var then = register.May(forum, question with { AsKnownAt = Instant.FromUtc(2016, 5, 3, 22, 0) });
        var today = register.May(forum, question);
        #endregion
        (then.Answer, today.Answer).ShouldBe((Answer.Yes, Answer.No));
        #region mandates-why
        then.Grants[0].Chain.Select(link => link.Id.Value).ShouldBe(["sprogmidler", "puljen"]);
        today.NearMisses[0].Obstacles[0].Kind.ShouldBe(ObstacleKind.OverLimit);
        today.NearMisses[0].Obstacles[0].Over.ShouldBe(new Money(10_000, "DKK"));
        #endregion
        #region mandates-between
        var change = AuthorityChange.Between(then, today, register);
        change.AnswerBefore.ShouldBe(Answer.Yes);
        change.Lost.Single().Mandate.Limit.ShouldBe(new Money(75_000, "DKK"));
        #endregion
        change.Entries.Single().Recorded.ShouldBe(Sprogcafe.Corrected);
    }

    [Fact]
    public void An_entry_that_is_recorded_leaves_the_register_before_it_as_it_was()
    {
        var register = Sprogcafe.Register;
        var correction = register.Find(new("sprogmidler"))! with { Limit = new Money(60_000, "DKK") };
        #region mandates-record
        var moment = Instant.FromUtc(2016, 7, 1, 8, 0);
        var later = register.Record(correction with { Recorded = moment }).Value;
        later.MayAnyone(Sprogcafe.Question).ShouldBe(Answer.Yes);
        later.AsKnownAt(moment - Duration.Epsilon).Find(correction.Id).ShouldBe(register.Find(correction.Id));
        #endregion
        later.Find(correction.Id)!.Limit.ShouldBe(correction.Limit);
    }

    [Fact]
    public void A_visitor_may_stop_at_the_first()
    {
        var register = Sprogcafe.Register.AsKnownAt(Sprogcafe.Corrected - Duration.Epsilon);
        #region mandates-visit
        var first = new FirstSure();
        register.Visit(Sprogcafe.Question, ref first);
        #endregion
        first.Found.ShouldNotBeNull();
    }

    #region mandates-visitor
    private struct FirstSure : IGrantVisitor
    {
        public MandateId? Found { get; private set; }

        public bool Visit(in GrantEvidence grant)
        {
            Found = grant.Answer == Answer.Yes ? grant.Mandate.Id : null;
            return Found is null;
        }
    }
    #endregion
}
