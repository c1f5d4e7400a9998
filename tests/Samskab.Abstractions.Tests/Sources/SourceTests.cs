using Samskab.Rules;
using Samskab.Sources;

namespace Samskab.Abstractions.Tests.Sources;

public sealed class SourceTests
{
    private static readonly SourceDocument Slides = HostBook.Statutes with { Id = new("slides"), PrintsPages = false };

    [Fact]
    public void A_page_is_a_range_of_one()
    {
        PageRange page = 13;

        (page.First, page.Last).ShouldBe((13, 13));
        page.ToString().ShouldBe("13");
        PageRange.FromInt32(13).ShouldBe(page);
    }

    [Fact]
    public void A_spread_is_written_with_both_ends() => new PageRange(14, 15).ToString().ShouldBe("14-15");

    [Theory]
    [InlineData(0, 1)]
    [InlineData(-1, -1)]
    [InlineData(3, 2)]
    public void Pages_out_of_order_are_refused(int first, int last) =>
        Should
            .Throw<ArgumentOutOfRangeException>(() => new PageRange(first, last))
            .Message.ShouldContain($"Pages {first} to {last} are not in order. Permitted: a first page from 1");

    [Fact]
    public void Pages_are_ordered_by_the_first_and_then_the_last() =>
        new[] { new PageRange(14, 15), 15, 14, new PageRange(2, 20) }
            .Order()
            .ShouldBe([new(2, 20), 14, new(14, 15), 15]);

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(null)]
    public void A_citation_needs_a_sentence(string? quotation) =>
        Should.Throw<ArgumentException>(() => new Citation(HostBook.Statutes.Id, 1, quotation!));

    [Fact]
    public void A_citation_has_no_page_that_no_source_could_print() =>
        Should.Throw<ArgumentException>(() => new Citation(HostBook.Statutes.Id, default(PageRange), "Ord."));

    [Fact]
    public void Equal_sentences_of_equal_sources_are_equal() =>
        HostBook.Statutes.Cite("§ 1", 2, "Ord.").ShouldBe(HostBook.Statutes.Cite("§ 1", 2, "Ord."));

    [Fact]
    public void A_source_that_prints_pages_is_cited_with_the_page()
    {
        var citation = HostBook.Statutes.Cite("§ 2", new PageRange(4, 5), "Ord.");

        citation.Pages.ShouldBe(new PageRange(4, 5));
        (citation.Source, citation.Passage, citation.Quotation).ShouldBe((HostBook.Statutes.Id, "§ 2", "Ord."));
        Should
            .Throw<InvalidOperationException>(() => HostBook.Statutes.Cite("§ 2", "Ord."))
            .Message.ShouldContain("cite it with the page");
    }

    [Fact]
    public void A_source_that_prints_none_is_cited_without()
    {
        Slides.Cite("§ 2", "Ord.").Pages.ShouldBeNull();
        Should
            .Throw<InvalidOperationException>(() => Slides.Cite("§ 2", 1, "Ord."))
            .Message.ShouldContain("cite it without a page");
    }

    [Fact]
    public void The_first_option_of_an_interpretation_is_its_default() =>
        Opening().Default.ShouldBe(new Reading(Opening().Id, "weekdays"));

    [Fact]
    public void Another_option_can_be_taken() => Opening().As("all-days").Option.ShouldBe("all-days");

    [Fact]
    public void An_option_that_there_is_not_is_refused_with_those_that_there_are() =>
        Should
            .Throw<ArgumentException>(() => Opening().As("never"))
            .Message.ShouldContain("\"never\" is no reading of hall/opening. Permitted: weekdays, all-days.");

    [Theory]
    [InlineData("All days")]
    [InlineData("")]
    public void Options_are_words_and_hyphens(string option) =>
        Should
            .Throw<ArgumentException>(() => Opening() with { Options = ["weekdays", option] })
            .Message.ShouldContain("lower-case words and hyphens");

    [Fact]
    public void An_interpretation_has_an_option() =>
        Should.Throw<ArgumentException>(() => Opening() with { Options = [] }).Message.ShouldContain("one or more");

    [Fact]
    public void A_rule_that_rests_on_nothing_cannot_be_made() =>
        Should
            .Throw<ArgumentException>(() => new Rule(new("hall/open"), Force.Criterion, new("use"), [HostBook.Club]))
            .Message.ShouldContain("Rule hall/open rests on nothing. Permitted: one or more citations");

    [Fact]
    public void Nor_one_that_rests_on_no_interpretation() =>
        Should.Throw<ArgumentNullException>(() =>
            new Rule(new("hall/open"), Force.Criterion, new("use"), [HostBook.Club], (Interpretation)null!)
        );

    [Fact]
    public void A_rule_addresses_somebody() =>
        Should
            .Throw<ArgumentException>(() =>
                new Rule(new("hall/open"), Force.Criterion, new("use"), [], HostBook.Sentence)
            )
            .Message.ShouldContain("Rule hall/open addresses nobody. Permitted: one or more parties.");

    [Fact]
    public void A_rule_may_rest_on_our_own_reading_alone()
    {
        var rule = new Rule(new("hall/open"), Force.Caution, new("use"), [HostBook.Club], Opening());

        rule.Interpretation.ShouldBe(Opening());
        rule.Citations.ShouldBe(Opening().Citations);
        HostBook.Rule("open").Interpretation.ShouldBeNull();
    }

    [Theory]
    [InlineData(Force.Criterion, true)]
    [InlineData(Force.Usefulness, true)]
    [InlineData(Force.Exclusion, true)]
    [InlineData(Force.ActionStep, false)]
    [InlineData(Force.Recommendation, false)]
    [InlineData(Force.ManagementRecommendation, false)]
    [InlineData(Force.Caution, false)]
    [InlineData(Force.Principle, false)]
    [InlineData(Force.Idea, false)]
    public void Criteria_usefulness_and_exclusions_decide_and_the_rest_advise(Force force, bool decides) =>
        HostBook.Rule("open", force).Decides.ShouldBe(decides);

    [Fact]
    public void The_danish_term_of_a_force_is_on_it() =>
        typeof(Force)
            .GetField(nameof(Force.Caution))!
            .GetCustomAttributes(typeof(DanishTermAttribute), false)
            .Cast<DanishTermAttribute>()
            .Single()
            .Term.ShouldBe("opmærksomhedspunkt");

    private static Interpretation Opening() => new() { Id = new("hall/opening"), Options = ["weekdays", "all-days"] };
}
