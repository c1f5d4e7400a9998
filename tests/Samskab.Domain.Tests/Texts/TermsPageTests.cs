using NodaTime;
using Samskab.Actors;
using Samskab.Calendars;
using Samskab.Collaborations;
using Samskab.Forums;
using Samskab.Mandates;
using Samskab.Ports;
using Samskab.Texts;
using static Samskab.TestKit.Snapshot;

namespace Samskab.Domain.Tests.Texts;

public sealed class TermsPageTests
{
    private static readonly LocalDate Day = new(2026, 6, 1);

    private static readonly TermsOfReference First = new()
    {
        Version = "1",
        From = new LocalDate(2024, 1, 1),
        Purpose = new TermsSection.Written("Forummet samler kommune og foreninger om de nye i landet."),
        Tasks = new TermsSection.Written("- Holde øje med behovene\n- Fordele opgaverne"),
        DecisionMandate = new TermsSection.Absent(),
        Composition = new TermsSection.KnownToExist(),
    };

    private static readonly TermsOfReference Second = First with
    {
        Version = "2",
        From = new DateBound(new(2026, 3, 1), new(2026, 5, 31), "foråret 2026"),
        Purpose = new TermsSection.Written("Forummet samler kommune, foreninger og borgere om de nye i landet."),
        DecisionMandate = new TermsSection.Written("Forummet beslutter, hvem der gør hvad.\nPuljen på 60.000 kr."),
        Tasks = new TermsSection.Absent(),
        Quorum = new(4, eachSide: 1),
    };

    private static readonly Forum Forum = new()
    {
        Id = new("koordinering"),
        Name = "Koordineringsforum * Nordby",
        Kind = ForumKind.CoordinationForum,
        ReportsToActor = new("biblioteket"),
        Established = new LocalDate(2024, 1, 1),
        Seats =
        [
            new()
            {
                Id = new("formand"),
                Actor = new("biblioteket"),
                Role = SeatRole.Chair,
            },
            new() { Id = new("ledig") },
        ],
        Rhythm = new Schedule.MonthlyOnDays(1, [15]),
        Terms = [First, Second],
    };

    [Theory]
    [InlineData("da")]
    [InlineData("en")]
    public async Task A_version_is_a_document_to_hand_out(string language) =>
        await Verify(Document(Second, language), language);

    [Fact]
    public async Task What_is_missing_or_only_known_to_exist_is_marked_with_the_sentence_that_asks_for_it() =>
        await Verify(Document(First, "da"));

    [Theory]
    [InlineData("da")]
    [InlineData("en")]
    public async Task Two_versions_are_told_part_by_part(string language) =>
        await Verify(Markdown.Write(Comparison(language)), language);

    [Fact]
    public async Task As_plain_text_changed_words_stand_between_marks() =>
        await Verify(PlainText.Write(Comparison("da")));

    [Fact]
    public void A_day_at_the_end_of_the_calendar_has_no_coming_meetings_after_it() =>
        Document(Second, "en", LocalDate.MaxIsoValue).ShouldContain("There are no meetings in the coming year.");

    [Fact]
    public void TV_67_The_page_of_a_circle_tells_how_it_relates_to_the_branches_and_what_asks_for_it()
    {
        var circle = Forum with { Kind = ForumKind.MunicipalCircle };
        var terms = First with { RelationToBranches = new TermsSection.Written("Kredsen taler for afdelingerne.") };

        Told(circle, terms).ShouldContain("Kredsen taler for afdelingerne.");
        Told(circle, terms).ShouldNotContain("sammenhængen til afdelingerne.");
        Told(circle, First).ShouldContain("mødefrekvens og sammenhængen til afdelingerne.");
        Told(circle, First).ShouldContain("herunder sammenhængen til afdelingerne");
        Told(Forum, First).ShouldNotContain("afdelingerne");

        static string Told(Forum forum, TermsOfReference terms) =>
            PlainText.Write(TermsPage.Of(forum, terms, All, Day, Words("da")), width: 500);
    }

    private static Collaboration All =>
        Collaboration
            .Create(
                new()
                {
                    Actors =
                    [
                        new()
                        {
                            Id = new("biblioteket"),
                            Name = "Nordby Bibliotek",
                            Kind = ActorKind.MunicipalUnit,
                        },
                    ],
                    Matters = [new() { Id = new("pulje"), Name = "Puljen til fælles aktiviteter" }],
                    Mandates =
                    [
                        new()
                        {
                            Id = new("puljen"),
                            Holder = new Holder.OfForum(new("koordinering")),
                            Power = Power.Decide,
                            Matter = new("pulje"),
                            Valid = Periods.Always,
                        },
                    ],
                    Forums = [Forum],
                }
            )
            .Value;

    private static string Document(TermsOfReference terms, string language, LocalDate? on = null) =>
        Markdown.Write(TermsPage.Of(Forum, terms, All, on ?? Day, Words(language)));

    private static Page Comparison(string language) =>
        TermsComparisonPage.Of(Forum, TermsComparison.Between(First, Second), Words(language));

    private static Wording Words(string language) => new(CollaborationTexts.Default, new Language(language));
}
