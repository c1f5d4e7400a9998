using NodaTime;
using Samskab.Actors;
using Samskab.Calendars;
using Samskab.Collaborations;
using Samskab.Forums;
using Samskab.Ports;
using Samskab.Texts;
using static Samskab.TestKit.Snapshot;

namespace Samskab.Domain.Tests.Texts;

public sealed class ForumPageTests
{
    private static readonly Forum Group = new()
    {
        Id = new("styregruppe"),
        Name = "Styregruppen",
        Kind = ForumKind.SteeringGroup,
        ReportsToActor = new("direktion"),
        Established = new LocalDate(2016, 1, 1),
        Seats =
        [
            new()
            {
                Id = new("s1"),
                Actor = new("kultur"),
                Role = SeatRole.Chair,
                Absence = new(new DateSpan(new LocalDate(2016, 7, 1), new LocalDate(2016, 7, 31))),
            },
            new()
            {
                Id = new("s2"),
                DeputyFor = new("s1"),
                Participant = new("p-17"),
            },
            new() { Id = new("s3") },
            new()
            {
                Id = new("s4"),
                Actor = new("kultur"),
                During = new(until: new DateBound(new(2016, 6, 1), new(2016, 8, 31), "sommeren 2016")),
            },
            new()
            {
                Id = new("s5"),
                Actor = new("kultur"),
                During = new(until: new LocalDate(2016, 6, 30)),
            },
        ],
        Terms =
        [
            new()
            {
                Version = "1",
                From = new LocalDate(2016, 1, 1),
                Purpose = new TermsSection.Written("At styrke frivillighed på tværs."),
                Tasks = new TermsSection.KnownToExist(),
                DecisionMandate = new TermsSection.Absent(),
            },
            new() { Version = "2", From = new LocalDate(2017, 1, 1) },
        ],
    };

    [Theory]
    [InlineData("da")]
    [InlineData("en")]
    public async Task A_forum_is_told_as_it_is_on_a_day(string language) =>
        await Verify(PlainText.Write(Page(Group, new(language))), language);

    [Fact]
    public void What_is_not_stated_is_said_not_to_be()
    {
        var text = PlainText.Write(
            Page(Group with { Seats = null, Terms = null, ReportsToActor = null, Established = null }, Language.English)
        );

        text.ShouldContain("exists on the day: unknown");
        text.ShouldContain("Reports to: Not stated.");
        text.Split("? Not stated.").Length.ShouldBe(3);
    }

    private static Page Page(Forum forum, Language language)
    {
        var report = Collaboration.Create(
            new()
            {
                Actors =
                [
                    new()
                    {
                        Id = new("direktion"),
                        Name = "Direktionen",
                        Kind = ActorKind.Management,
                    },
                    new()
                    {
                        Id = new("kultur"),
                        Name = "Kulturområdet",
                        Kind = ActorKind.Department,
                    },
                ],
                Forums = [forum],
            }
        );
        report.IsGood.ShouldBeTrue();
        return ForumPage.Of(
            forum,
            report.Value,
            new LocalDate(2016, 7, 3),
            new Wording(CollaborationTexts.Default, language)
        );
    }
}
