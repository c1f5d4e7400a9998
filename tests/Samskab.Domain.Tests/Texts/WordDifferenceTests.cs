using FsCheck.Fluent;
using Samskab.Texts;

namespace Samskab.Domain.Tests.Texts;

public sealed class WordDifferenceTests
{
    [Fact]
    public void A_word_in_the_middle_is_told_alone() =>
        Told("kommune og foreninger om", "kommune og borgere om").ShouldBe("kommune og [-foreninger-] {+borgere+} om");

    [Fact]
    public void Words_that_follow_one_another_are_one_piece() => Told("a b c", "a").ShouldBe("a [-b c-]");

    [Fact]
    public void Nothing_in_common_is_all_replaced() => Told("a b", "c").ShouldBe("[-a b-] {+c+}");

    [Fact]
    public void A_point_that_is_put_into_a_list_is_a_point_of_its_own() =>
        WordDifference
            .Entries("Vi vil:\n- se\n- høre", "Vi vil:\n- se\n- tale sammen\n- høre")
            .Select(entry => (entry.Kind, entry.Text))
            .ShouldBe([
                (EntryKind.Paragraph, "Vi vil:"),
                (EntryKind.Point, "se"),
                (EntryKind.Point, "{+tale sammen+}"),
                (EntryKind.Point, "høre"),
            ]);

    [Fact]
    public void Equal_texts_are_kept_and_an_empty_one_is_all_new()
    {
        Told("a b", "a b").ShouldBe("a b");
        Told("", "a").ShouldBe("{+a+}");
        Told("", "").ShouldBe("");
    }

    [Fact]
    public void Very_long_texts_are_told_as_replaced_between_what_they_begin_and_end_with()
    {
        var before = string.Join(' ', Enumerable.Range(0, 2100).Select(number => $"b{number}"));
        var after = string.Join(' ', Enumerable.Range(0, 2100).Select(number => $"a{number}"));

        Told($"først {before} sidst", $"først {after} sidst").ShouldBe($"først [-{before}-] {{+{after}+}} sidst");
    }

    [Fact]
    public void The_pieces_give_both_texts_back_and_keep_as_many_words_as_can_be_kept() =>
        Law.Holds(
            Gen.Zip(Gen.Elements("a", "b", "c").ListOf(), Gen.Elements("a", "b", "c").ListOf()),
            texts =>
            {
                string[] before = [.. texts.Item1.Take(9)],
                    after = [.. texts.Item2.Take(9)];
                var words = WordDifference.Between(before, after);

                Words(words, RunMark.Added).ShouldBe(before);
                Words(words, RunMark.Removed).ShouldBe(after);
                words.Count(word => word.Mark == RunMark.Kept).ShouldBe(MostInCommon(before, after));
            },
            examples: 500
        );

    private static IEnumerable<string> Words(List<TextRun> words, RunMark without) =>
        words.Where(word => word.Mark != without).Select(word => word.Text);

    // Every choice of words of the one, the longest first, until one stands in the other in that order.
    private static int MostInCommon(string[] before, string[] after) =>
        Enumerable
            .Range(0, 1 << before.Length)
            .Select(chosen => before.Where((_, i) => (chosen >> i & 1) == 1).ToList())
            .Where(words => StandsIn(words, after))
            .Max(words => words.Count);

    private static bool StandsIn(List<string> words, string[] text)
    {
        var found = 0;
        foreach (var word in text)
        {
            found += found < words.Count && words[found] == word ? 1 : 0;
        }
        return found == words.Count;
    }

    private static string Told(string before, string after) =>
        string.Concat(WordDifference.Entries(before, after).Select(entry => entry.Text));
}
