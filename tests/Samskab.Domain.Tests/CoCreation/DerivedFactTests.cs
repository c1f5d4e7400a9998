using FsCheck.Fluent;
using NodaTime;
using Samskab.Actors;
using Samskab.Calendars;
using Samskab.CoCreation;
using Samskab.Collaborations;
using Samskab.Domain.Tests.Calendars;
using Samskab.Facts;
using Samskab.Mandates;
using Samskab.Offers;
using Samskab.Texts;
using Samskab.Values;
using Samskab.Verdicts;
using static Samskab.CoCreation.CoCreationFacts;
using static Samskab.CoCreation.CoCreationReadings;

namespace Samskab.Domain.Tests.CoCreation;

public sealed class DerivedFactTests
{
    private static readonly LocalDate Day = new(2017, 3, 1);

    private static readonly Initiative Cafe = new() { Id = new("sprogcafe"), Name = "Sprogcafé" };

    [Fact]
    public void Participants_of_both_sides_with_different_competences_bring_resources_across_sectors()
    {
        var known = Known(CrossSectorResources, Cafe with { Participants = [new("jobcenter"), new("roede-kors")] });

        known.Answer.ShouldBe(Answer.Yes);
        var statement = known.Statements.ShouldHaveSingleItem();
        statement.Basis.ShouldBe(Basis.Derived);
        statement.Evidence.ShouldBe([new Evidence.Part("actors/jobcenter"), new Evidence.Part("actors/roede-kors")]);
        statement.Readings.ShouldBe([Sectors.Default]);
    }

    [Theory]
    [InlineData("roede-kors,menighed", Answer.No)]
    [InlineData("roede-kors,virksomhed", Answer.No)]
    [InlineData("jobcenter,tavse", Answer.Unknown)]
    [InlineData("jobcenter,ens", Answer.No)]
    [InlineData("", Answer.No)]
    public void One_sector_or_one_competence_is_not_enough_and_what_is_not_said_is_not_known(
        string actors,
        Answer answer
    ) => Known(CrossSectorResources, Cafe with { Participants = Ids(actors) }).Answer.ShouldBe(answer);

    [Fact]
    public void Companies_can_be_read_as_a_sector_of_their_own() =>
        Known(
            CrossSectorResources,
            Cafe with
            {
                Participants = Ids("roede-kors,virksomhed"),
            },
            new CoCreationReadings().With(Sectors, "companies-apart")
        )
            .Answer.ShouldBe(Answer.Yes);

    [Fact]
    public void Where_no_participants_are_stated_nothing_follows() =>
        Known(CrossSectorResources, Cafe).Knowledge.ShouldBe(Knowledge.NotAsked);

    [Fact]
    public void What_is_in_operation_is_established_from_that_day_on()
    {
        var effort = Cafe with
        {
            Status = Timeline
                .Since(new LocalDate(2016, 1, 1), OfferStatus.Trial)
                .With(new(2017, 1, 1), OfferStatus.InOperation),
        };

        Known(EstablishedActivity, effort, on: new(2015, 12, 31)).Knowledge.ShouldBe(Knowledge.NotAsked);
        Known(EstablishedActivity, effort, on: new(2016, 12, 31)).Answer.ShouldBe(Answer.No);
        Known(EstablishedActivity, effort, on: new(2017, 1, 1)).Answer.ShouldBe(Answer.Yes);
    }

    [Fact]
    public void What_is_established_can_be_read_as_in_operation_for_some_days()
    {
        var effort = Cafe with { Status = Timeline.Since(new LocalDate(2017, 1, 1), OfferStatus.InOperation) };
        var readings = new CoCreationReadings().With(Established, "after-90-days");

        Known(EstablishedActivity, effort, readings, new(2017, 3, 31)).Answer.ShouldBe(Answer.No);
        Known(EstablishedActivity, effort, readings, new(2017, 4, 1)).Answer.ShouldBe(Answer.Yes);
        Known(EstablishedActivity, effort, readings, new(2017, 4, 1))
            .Statements[0]
            .Readings.ShouldBe([Established.As("after-90-days")]);
    }

    [Fact]
    public void A_pause_ends_what_followed_from_operation() =>
        Known(
            EstablishedActivity,
            Cafe with
            {
                Status = Timeline.Always(OfferStatus.InOperation).With(new(2017, 1, 1), OfferStatus.Paused),
            }
        )
            .Knowledge.ShouldBe(Knowledge.NotAsked);

    [Theory]
    [InlineData("2016-02-29", Knowledge.NotAsked, Answer.Unknown)]
    [InlineData("2016-03-01", Knowledge.NotKnown, Answer.Unknown)]
    [InlineData("2016-05-30", Knowledge.NotKnown, Answer.Unknown)]
    [InlineData("2016-05-31", Knowledge.Answered, Answer.Yes)]
    public void TV_10_A_policy_of_spring_2016_is_the_mandate_once_spring_is_over(
        string day,
        Knowledge knowledge,
        Answer answer
    )
    {
        var spring = new DateBound(new(2016, 3, 1), new(2016, 5, 31), "foråret 2016");
        var known = Known(
            CoCreationFacts.Mandate,
            Cafe with
            {
                Mandate = new("politik"),
            },
            on: NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value,
            valid: new(new DateSpan(spring))
        );

        (known.Knowledge, known.Answer).ShouldBe((knowledge, answer));
    }

    [Fact]
    public void A_mandate_follows_on_exactly_the_days_on_which_it_is_valid() =>
        Law.Holds(
            AnySpan.Any.ListOf().Select(spans => new Periods([.. spans.Take(3)])),
            valid =>
            {
                foreach (var day in AnySpan.Asked.Select(AnySpan.Date))
                {
                    var known = Known(
                        CoCreationFacts.Mandate,
                        Cafe with
                        {
                            Mandate = new("politik"),
                        },
                        on: day,
                        valid: valid
                    );
                    (known.Answer, known.Statements.Count).ShouldBe(
                        valid.Contains(day) == Answer.No ? (Answer.Unknown, 0) : (valid.Contains(day), 1)
                    );
                }
            }
        );

    [Fact]
    public void What_is_stated_and_does_not_fit_what_is_recorded_is_told()
    {
        var effort = Cafe with
        {
            Status = Timeline.Since(new LocalDate(2017, 1, 1), OfferStatus.InOperation),
            Statements = [.. FavourableEffort.Statements],
        };

        var verdict = Assess(effort);

        verdict.Answer.ShouldBe(Answer.No);
        verdict.Facts.Single(fact => fact.Fact == EstablishedActivity.Key).Disagreement.ShouldBe(Disagreement.OfData);
        verdict.Readings.ShouldContain(Established.Default);
    }

    [Theory]
    [InlineData("da")]
    [InlineData("en")]
    public Task The_page_tells_what_follows_from_what(string language)
    {
        var effort = Cafe with
        {
            Status = Timeline.Since(new LocalDate(2017, 1, 1), OfferStatus.InOperation),
            Participants = Ids("jobcenter,roede-kors"),
            Mandate = new("politik"),
            Statements =
            [
                .. FavourableEffort.But(
                    EqualDialogue.Yes() with
                    {
                        By = Parties.Municipality,
                    },
                    EstablishedActivity.No()
                ),
                EqualDialogue.No() with
                {
                    By = Parties.CivilSociety,
                },
            ],
        };
        var subject = In(effort, Periods.Always);
        var verdict = CoCreationBook.Newest.Assess(subject, CoCreationSources.With(), Day);
        var wording = new Wording(CollaborationTexts.Default, new(language));

        return Snapshot.Verify(
            PlainText.Write(InitiativePage.Of(subject, verdict, CoCreationBook.Newest, wording)),
            language
        );
    }

    private static Verdict Assess(Initiative initiative) =>
        CoCreationBook.Newest.Assess(In(initiative, Periods.Always), CoCreationSources.With(), Day);

    private static KnownFact Known(
        Fact fact,
        Initiative initiative,
        CoCreationReadings? readings = null,
        LocalDate? on = null,
        Periods? valid = null
    )
    {
        var subject = In(initiative, valid);
        var statements = CoCreationSources.With(readings).SelectMany(source => source.Of(subject));
        return KnownFact.Of(fact, statements, on ?? Day);
    }

    private static InitiativeIn In(Initiative initiative, Periods? valid)
    {
        var report = Collaboration.Create(
            new()
            {
                Matters = [new() { Id = new("samskabelse"), Name = "Samskabelse" }],
                Actors =
                [
                    Actor("jobcenter", ActorKind.MunicipalUnit, "beskæftigelse"),
                    Actor("roede-kors", ActorKind.Association, "frivillige"),
                    Actor("menighed", ActorKind.FaithCommunity, "lokaler"),
                    Actor("virksomhed", ActorKind.Company, "praktikpladser"),
                    Actor("ens", ActorKind.Association, "beskæftigelse"),
                    Actor("tavse", ActorKind.Association),
                ],
                Mandates =
                [
                    new()
                    {
                        Id = new("politik"),
                        Holder = new Holder.OfActor(new("jobcenter")),
                        Power = Power.Decide,
                        Matter = new("samskabelse"),
                        Valid = valid,
                    },
                ],
                Initiatives = [initiative],
            }
        );
        report.Problems.ShouldBeEmpty();
        return new(report.Value, initiative);
    }

    private static Actor Actor(string id, ActorKind kind, string? competence = null) =>
        new()
        {
            Id = new(id),
            Name = id,
            Kind = kind,
            Competences = competence is null ? null : [competence],
        };

    private static ValueList<ActorId> Ids(string actors) =>
        [.. actors.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(id => new ActorId(id))];
}
