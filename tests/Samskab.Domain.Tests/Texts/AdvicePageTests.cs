using Samskab.Actors;
using Samskab.Chapters;
using Samskab.CoCreation;
using Samskab.Collaborations;
using Samskab.Facts;
using Samskab.Forums;
using Samskab.Offers;
using Samskab.Ports;
using Samskab.Reviews;
using Samskab.Rules;
using Samskab.Texts;
using Samskab.Uptake;
using Samskab.Values;
using static Samskab.Domain.Tests.Reviews.Reviewed;
using static Samskab.TestKit.FavourableEffort;

namespace Samskab.Domain.Tests.Texts;

public sealed class AdvicePageTests
{
    private static readonly Wording Danish = new(CollaborationTexts.Default, Language.Danish);

    private static readonly CollaborationParts Parts = Base with
    {
        AsOf = Reviews.Reviewed.Day,
        Initiatives = [Effort("Boligpakken", []), Effort("Lektiecafé", []), Effort("Sprogcafé", Statements)],
        Forums = [Forum(ForumKind.CoordinationForum, Seats(9, 1)) with { Name = "Koordineringsforum" }],
    };

    [Fact]
    public void The_page_begins_with_the_day_what_it_rests_on_and_what_to_do_first()
    {
        var head = PageOf(Parts).Sections[0].Entries.Select(entry => entry.Text);

        head.ShouldBe([
            "3 indsatser og 1 forum (1. juni 2026)",
            "Passer samskabelse? Ja: 1. Ikke afklaret endnu: 2.",
            "Begynd her: Sørg for, at samarbejdet går på tværs af foreninger.",
        ]);
    }

    [Fact]
    public void The_sections_come_in_the_order_in_which_they_are_taken_up() =>
        PageOf(Parts)
            .Sections.Skip(1)
            .Select(section => section.Heading)
            .ShouldBe([
                "Tag fat på dette først",
                "Spørgsmål, I kan besvare",
                "Næste skridt",
                "Vær opmærksom på",
                "Det gør I allerede",
                "Om rådene",
            ]);

    [Fact]
    public void A_sentence_is_told_once_for_the_questions_that_it_asks_for()
    {
        var group = The("Spørgsmål, I kan besvare")
            .Single(entry => entry.Text.Contains("Er åbenhed og risikovillighed til stede", StringComparison.Ordinal));

        group.Kind.ShouldBe(EntryKind.Quotation);
        group.Text.ShouldEndWith("– Det gode samarbejde, s.\u00a013");
        group.Parts.Select(part => part.Text).ShouldBe(["Er I åbne for at ændre ting?", "Tør I gå ud i det ukendte?"]);
    }

    [Fact]
    public void What_most_questions_concern_is_told_once_above_them()
    {
        var questions = The("Spørgsmål, I kan besvare");

        questions[0].Text.ShouldBe("Hvor intet andet står, gælder spørgsmålene: Boligpakken og Lektiecafé");
        questions
            .Skip(1)
            .SelectMany(Texts)
            .Count(text => text.Contains("Boligpakken", StringComparison.Ordinal))
            .ShouldBe(0);
    }

    [Fact]
    public void What_advice_is_for_and_why_stand_above_it_unless_they_are_as_above()
    {
        var steps = The("Næste skridt").Where(entry => entry.Kind == EntryKind.Paragraph).Select(entry => entry.Text);

        steps.ShouldContain("Det siger kilderne om fora af den slags. Det gælder: Koordineringsforum");
        steps.ShouldContain(text => text.EndsWith("Det gælder: Sprogcafé", StringComparison.Ordinal));
        steps.ShouldBeUnique();
    }

    [Fact]
    public void No_sentence_is_quoted_twice_on_a_page()
    {
        foreach (var party in Parties.All)
        {
            PageOf(Parts, party)
                .Sections.SelectMany(section => section.Entries)
                .SelectMany(Texts)
                .Where(text => text.StartsWith('«'))
                .ShouldBeUnique();
        }
    }

    [Fact]
    public void A_sentence_that_is_told_above_is_told_by_its_page()
    {
        var fora = Parts with
        {
            Forums =
            [
                Forum(ForumKind.VolunteerNetwork, Seats(9, 1)),
                Forum(ForumKind.VolunteerNetwork) with
                {
                    Id = new("b"),
                    Seats = null,
                },
                Forum(ForumKind.VolunteerNetwork) with
                {
                    Id = new("c"),
                    Seats = null,
                },
            ],
        };

        var asked = PageOf(fora).Sections.Single(section => section.Heading == "Spørgsmål, I kan besvare").Entries;
        asked.ShouldContain(entry =>
            entry.Text
            == "Vær opmærksom på en så ligelig repræsentation som muligt i hvert forum. (Det gode samarbejde, s.\u00a023)"
        );
    }

    [Fact]
    public void What_is_cut_off_and_what_is_settled_are_counted()
    {
        var done = new StepTaken
        {
            Id = new("s"),
            Rule = CollaborationStructure.TermsOfReference.Id,
            State = new StepState.Done(),
        };
        var parts = Parts with { Steps = [done] };

        The("Spørgsmål, I kan besvare", parts, most: 2)[^1].Text.ShouldMatch(@"^… og \d+ til\.$");
        The("Næste skridt", parts, most: 2)[^1]
            .Text.ShouldBe("Udeladt, hvor de er registreret som gennemført eller valgt fra: 1 råd.");
        The("Spørgsmål, I kan besvare", parts).ShouldNotContain(entry => entry.Text.StartsWith('…'));
    }

    [Fact]
    public void A_party_that_nothing_is_advised_is_told_so() =>
        PageOf(
            Base with
            {
                Initiatives = [Effort("Korps", But(CoCreationFacts.EstablishedActivity.Yes()))],
            },
            Parties.Management
        )
            .Sections[0]
            .Entries[^1]
            .Text.ShouldBe("Kilderne har ingen råd til jer i denne situation.");

    private static IEnumerable<string> Texts(Entry entry) => entry.Parts.SelectMany(Texts).Prepend(entry.Text);

    private static ValueList<Entry> The(string heading, CollaborationParts? parts = null, int? most = null) =>
        PageOf(parts ?? Parts, most: most).Sections.Single(section => section.Heading == heading).Entries;

    private static Page PageOf(CollaborationParts parts, Party? party = null, int? most = null)
    {
        var report = Collaboration.Create(parts);
        report.Problems.ShouldBeEmpty();
        var review = CollaborationReview.Of(report.Value, Reviews.Reviewed.Day);
        var scope = AdviceScope.OfAll(report.Value, CoCreationBook.Newest, review) with { Most = most };
        return AdvicePage.Of(AdviceSheet.Of(scope, party ?? Parties.Municipality), Danish);
    }

    private static Initiative Effort(string name, ValueList<Statement> statements) =>
        new()
        {
            Id = new(name),
            Name = name,
            Statements = statements,
        };
}
