using Samskab.Facts;
using Samskab.Ports;
using Samskab.Texts;

namespace Samskab.Abstractions.Tests.Texts;

public sealed class PageTests
{
    private static readonly Page Told = new(
        "A page",
        [
            new("", [new(EntryKind.Headline, "Yes") { Tone = Tone.For }]),
            new(
                "Why",
                [
                    new(EntryKind.Point, "one two three four five six")
                    {
                        Tone = Tone.Against,
                        Parts = [new(EntryKind.Quotation, "«so it *says*»"), new(EntryKind.Remark, "by the way")],
                    },
                ]
            ),
        ]
    );

    [Fact]
    public void A_page_is_written_as_plain_text_broken_to_its_width() =>
        PlainText
            .Write(Told, width: 20)
            .ShouldBe(
                """
                A page
                ======
                Yes

                Why
                  - one two three four
                    five six
                    «so it *says*»
                    * by the way

                """.ReplaceLineEndings("\n")
            );

    [Fact]
    public void No_line_is_longer_than_asked_for_unless_it_is_one_word() =>
        PlainText.Lines(Told, width: 40).ShouldAllBe(line => line.Text.Length <= 40);

    [Fact]
    public void A_page_is_written_as_Markdown_with_what_means_something_escaped() =>
        Markdown
            .Write(Told, level: 2)
            .ShouldBe(
                """
                ## A page

                **Yes**


                ### Why

                - ✗ one two three four five six
                  - *«so it \*says\*»*
                  - by the way

                """.ReplaceLineEndings("\n")
            );

    [Theory]
    [InlineData(0)]
    [InlineData(6)]
    public void A_level_of_Markdown_that_is_none_is_refused(int level) =>
        Should.Throw<ArgumentOutOfRangeException>(() => Markdown.Write(Told, level));

    [Fact]
    public void A_width_too_narrow_to_read_is_refused() =>
        Should.Throw<ArgumentOutOfRangeException>(() => PlainText.Write(Told, 19));

    [Fact]
    public void A_language_or_book_that_names_nothing_is_refused()
    {
        Should.Throw<ArgumentException>(() => Phrasebook.Parse(default, "{}"u8));
        var wording = new Wording(VerdictTexts.Default, Language.English);
        Should.Throw<ArgumentException>(() => wording.NameOf(Answer.Yes, default));
        wording.NameOf(Answer.Yes, new("any-book")).ShouldBe("Yes");
    }

    [Fact]
    public void A_day_is_written_out_in_the_language_whatever_the_culture()
    {
        new Wording(VerdictTexts.Default, Language.Danish)
            .Of(new NodaTime.LocalDate(2016, 5, 3))
            .ShouldBe("3. maj 2016");
        new Wording(VerdictTexts.Default, Language.English)
            .Of(new NodaTime.LocalDate(2016, 5, 3))
            .ShouldBe("3 May 2016");
    }
}
