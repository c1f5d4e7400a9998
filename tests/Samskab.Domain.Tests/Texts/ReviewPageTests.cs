using NodaTime;
using Samskab.Collaborations;
using Samskab.Forums;
using Samskab.Ports;
using Samskab.Reviews;
using Samskab.Texts;
using Samskab.Values;
using static Samskab.Domain.Tests.Reviews.Reviewed;

namespace Samskab.Domain.Tests.Texts;

public sealed class ReviewPageTests
{
    private static readonly CollaborationParts Parts = Base with
    {
        Forums =
        [
            Named("arbejdsgruppe", ForumKind.WorkingGroup, null),
            Named("netvaerk", ForumKind.VolunteerNetwork, null),
            Named("krs", ForumKind.CoordinationForum, Seats(5, 1)),
        ],
        Meetings =
        [
            new()
            {
                Id = new("m"),
                Forum = new("krs"),
                On = Day,
                Agenda = [new() { Kind = AgendaItemKind.InternalMunicipal }],
            },
        ],
        Agreements =
        [
            new()
            {
                Id = new("aftale"),
                Parties = [new("jobcenter"), new("roede-kors")],
                IsBinding = true,
                Commitments = [],
            },
        ],
        Needs = [Need(5)],
    };

    // The same before anybody has met: a meeting that is held is a change.
    private static readonly CollaborationParts Unmet = Parts with { Meetings = [] };

    [Fact]
    public void What_is_not_as_advised_comes_first_then_the_questions_then_what_is_open_and_what_is_good() =>
        Headings(Told(Parts with { Offers = [Offer("a", "roede-kors", 5)] }))
            .ShouldBe([
                "",
                "Not as advised",
                "Questions without an answer",
                "What cannot be told yet",
                "As advised",
                "Chapter by chapter",
            ]);

    [Fact]
    public void A_section_that_has_nothing_to_say_is_left_out() =>
        Headings(Told(Base with { AsOf = Day, Needs = [Need(5)], Offers = [Offer("a", "roede-kors", 5)] }))
            .ShouldBe(["", "As advised", "Chapter by chapter"]);

    [Fact]
    public void A_review_that_finds_nothing_says_so() =>
        Text(Told(Base)).ShouldContain("The rules say nothing of what the document describes (1 June 2026)");

    [Fact]
    public void What_a_rule_finds_of_several_subjects_stands_together_with_its_words_once()
    {
        var text = Text(Told(Parts));

        text.ShouldContain("* arbejdsgruppe and netvaerk: It is not stated who sits in the forum");
        text.ShouldContain(
            "* arbejdsgruppe, krs and netvaerk: It is not stated whether the terms of reference describe"
        );
        Count(text, "mødefrekvens» – Det gode samarbejde, p.\u00a022").ShouldBe(1);
    }

    [Fact]
    public void The_words_of_a_rule_stand_once_where_it_finds_both_good_and_bad()
    {
        var even = Named("even", ForumKind.CoordinationForum, Seats(2, 2));
        var text = Text(Told(Parts with { Forums = [.. Parts.Forums, even] }));

        text.ShouldContain("even: The split is as equal as possible.");
        text.ShouldContain("krs: Skewed: 5 from the municipality and 1 from civil society.");
        Count(text, "nedsæt et koordineringsforum").ShouldBe(1);
    }

    [Fact]
    public void Each_question_is_asked_once_the_one_that_settles_most_first()
    {
        var questions = Told(Parts)
            .Sections.Single(section => section.Heading == "Questions without an answer")
            .Entries;

        questions
            .Select(entry => entry.Text)
            .Take(2)
            .ShouldBe([
                "Who sits in the forum, and for which days? Can be answered by: both sides",
                "Which association, group or department does each seat represent? Can be answered by: both sides",
            ]);
        questions.Select(entry => entry.Text).ShouldBeUnique();
        questions[0]
            .Parts.Single()
            .Text.ShouldBe("This concerns: arbejdsgruppe, The collaboration as a whole and netvaerk");
    }

    [Fact]
    public void Whom_a_rule_addresses_is_said_unless_it_is_both_sides()
    {
        var text = Text(Told(Parts));

        text.ShouldContain("Meet when volunteers who have work are free. (for municipal actors)");
        text.ShouldNotContain("(for both sides)");
    }

    [Fact]
    public void What_may_come_of_it_is_told_in_its_own_words() =>
        Text(Told(Parts))
            .ShouldContain("«give et frafald af aktører fra civilsamfundet» – Det gode samarbejde, p.\u00a030");

    [Fact]
    public void An_agreement_is_called_by_its_parties() =>
        Text(Told(Parts))
            .ShouldContain(
                "Agreement between jobcenter and roede-kors: The agreement binds, but these promise nothing"
            );

    [Theory]
    [InlineData("da")]
    [InlineData("en")]
    public void Nothing_is_told_by_an_id_or_with_an_open_placeholder(string language)
    {
        var text = Text(Told(Parts, new(language), Earlier(Base)));

        foreach (var id in new[] { "{", "review.", "finding.", "forums/", "agreements/", "meetings/" })
        {
            text.ShouldNotContain(id);
        }
    }

    [Fact]
    public void What_has_changed_since_an_earlier_review_comes_before_all_else()
    {
        var before = Parts with { Forums = [.. Parts.Forums.Skip(1)], Needs = [Need(5) with { Id = new("other") }] };
        var page = Told(Parts with { Offers = [Offer("a", "roede-kors", 5)] }, Language.English, Earlier(before));
        var text = Text(page);

        page.Sections[1].Heading.ShouldBe("Changed since 1 May 2026");
        text.ShouldContain("+ New – Sprog: There is an offer that meets the need.");
        text.ShouldContain("? New – arbejdsgruppe: It is not stated whether there is a coordinator.");
        text.ShouldContain("* No longer so – Sprog: There is no offer that meets the need.");
    }

    [Fact]
    public void A_rule_that_finds_something_else_than_before_is_told_with_what_it_found()
    {
        var even = Unmet with { Forums = [Named("krs", ForumKind.CoordinationForum, Seats(4, 4))] };
        var skewed = Unmet with { Forums = [Named("krs", ForumKind.CoordinationForum, Seats(9, 4))] };
        var change = Told(skewed, Language.English, Earlier(even)).Sections[1].Entries.ShouldHaveSingleItem();

        change.Text.ShouldBe("krs: Skewed: 9 from the municipality and 4 from civil society.");
        change.Tone.ShouldBe(Tone.Against);
        change.Parts.Single().Text.ShouldBe("Before: The split is as equal as possible.");
    }

    [Fact]
    public void Where_nothing_has_changed_that_is_said() =>
        Told(Unmet, Language.English, Earlier(Unmet))
            .Sections[1]
            .Entries.ShouldHaveSingleItem()
            .Text.ShouldBe("Nothing has changed since 1 May 2026.");

    [Fact]
    public void What_is_gone_is_called_what_it_was_called()
    {
        var renamed = Parts with
        {
            Forums = [Named("krs", ForumKind.CoordinationForum, Seats(5, 1)) with { Name = "Nyt" }],
        };
        var before = Parts with { Forums = [.. Parts.Forums.Select(one => one with { Name = "Gammelt " + one.Id })] };

        Text(Told(renamed, Language.English, Earlier(before)))
            .ShouldContain("* No longer so – Gammelt arbejdsgruppe: It is not stated whether there is a coordinator.");
    }

    private static Forum Named(string id, ForumKind kind, ValueList<Seat>? seats) =>
        Forum(kind) with
        {
            Id = new(id),
            Name = id,
            Seats = seats,
        };

    private static Page Told(CollaborationParts parts) => Told(parts, Language.English, null);

    private static Page Told(CollaborationParts parts, Language language, EarlierReview? earlier)
    {
        var collaboration = Collaboration.Create(parts).Value;
        var review = CollaborationReview.Of(collaboration, Day);
        return ReviewPage.Of(review, collaboration, new(CollaborationTexts.Default, language), earlier);
    }

    // A month before, so that the heading can be told from the day of the review.
    private static EarlierReview Earlier(CollaborationParts parts)
    {
        var collaboration = Collaboration.Create(parts).Value;
        return new(CollaborationReview.Of(collaboration, Day.Minus(Period.FromMonths(1))), collaboration);
    }

    private static string[] Headings(Page page) => [.. page.Sections.Select(section => section.Heading)];

    private static string Text(Page page) => PlainText.Write(page, width: 1000);

    private static int Count(string text, string part) => text.Split(part).Length - 1;
}
