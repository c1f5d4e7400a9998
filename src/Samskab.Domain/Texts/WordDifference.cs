using Samskab.Forums;
using Samskab.Values;

namespace Samskab.Texts;

/// <summary>Which words were struck out of a text, and which were put in.</summary>
/// <remarks>A longest common subsequence of words, by dynamic programming (Wagner and Fischer, 1974).</remarks>
internal static class WordDifference
{
    // Beyond this many comparisons, texts of some 2,000 words that have nothing in common at either end, all is told as replaced.
    private const long MostComparisons = 4_000_000;

    // No word of a text: words hold no white space.
    private const string NewLine = "\n";
    private const string NewPoint = "\n-";

    /// <summary>Both texts in one, line by line: those of lists as points.</summary>
    /// <param name="before">The one text.</param>
    /// <param name="after">The other.</param>
    public static IEnumerable<Entry> Entries(string before, string after)
    {
        var words = Between(Words(before), Words(after));
        for (int i = 0, next; i < words.Count; i = next)
        {
            next = words.FindIndex(i + 1, IsNewLine) is var other and >= 0 ? other : words.Count;
            if (next > i + 1)
            {
                var kind = words[i].Text == NewPoint ? EntryKind.Point : EntryKind.Paragraph;
                yield return Entry(kind, Joined(words[(i + 1)..next]));
            }
        }
    }

    /// <summary>An entry in pieces; for what can show no marks, <c>[-struck out-]</c> and <c>{+put in+}</c>.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="runs">The pieces.</param>
    public static Entry Entry(EntryKind kind, ValueList<TextRun> runs) =>
        new(kind, string.Join(' ', runs.Select(Plain))) { Runs = runs };

    /// <summary>The words of both texts: of one without what was put in, of the other without what was struck out.</summary>
    /// <param name="before">The words of the one.</param>
    /// <param name="after">The words of the other.</param>
    internal static List<TextRun> Between(string[] before, string[] after)
    {
        var start = before.Zip(after).TakeWhile(pair => pair.First == pair.Second).Count();
        var end = Backwards(before[start..])
            .Zip(Backwards(after[start..]))
            .TakeWhile(pair => pair.First == pair.Second)
            .Count();
        return
        [
            .. before[..start].Select(Kept),
            .. Inner(before[start..^end], after[start..^end]),
            .. before[^end..].Select(Kept),
        ];
    }

    private static IEnumerable<string> Backwards(IEnumerable<string> words) => words.Reverse();

    private static IEnumerable<TextRun> Inner(string[] before, string[] after)
    {
        if ((long)before.Length * after.Length > MostComparisons)
        {
            return before.Select(Removed).Concat(after.Select(Added));
        }
        return Followed(before, after, CommonAfter(before, after));
    }

    // How many words both have in common from a word of each on.
    private static int[,] CommonAfter(string[] before, string[] after)
    {
        var common = new int[before.Length + 1, after.Length + 1];
        for (var i = before.Length - 1; i >= 0; i--)
        {
            for (var j = after.Length - 1; j >= 0; j--)
            {
                common[i, j] =
                    before[i] == after[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }
        return common;
    }

    private static IEnumerable<TextRun> Followed(string[] before, string[] after, int[,] common)
    {
        var (i, j) = (0, 0);
        while (i < before.Length && j < after.Length)
        {
            if (before[i] == after[j])
            {
                (i, j) = (i + 1, j + 1);
                yield return Kept(before[i - 1]);
            }
            else
            {
                yield return common[i + 1, j] >= common[i, j + 1] ? Removed(before[i++]) : Added(after[j++]);
            }
        }
        foreach (var word in before[i..].Select(Removed).Concat(after[j..].Select(Added)))
        {
            yield return word;
        }
    }

    /// <summary>Words that follow one another with one mark are one piece.</summary>
    internal static ValueList<TextRun> Joined(List<TextRun> words)
    {
        var runs = new List<TextRun>();
        for (int i = 0, next; i < words.Count; i = next)
        {
            next = words.FindIndex(i, word => word.Mark != words[i].Mark) is var other and >= 0 ? other : words.Count;
            runs.Add(new(words[i].Mark, string.Join(' ', words[i..next].Select(word => word.Text))));
        }
        return [.. runs];
    }

    private static string[] Words(string text) =>
        [
            .. TextLines
                .Of(text)
                .SelectMany(line =>
                    TermsChange.Words(line.Text).Prepend(line.Kind == EntryKind.Point ? NewPoint : NewLine)
                ),
        ];

    private static bool IsNewLine(TextRun word) => word.Text is NewLine or NewPoint;

    private static string Plain(TextRun run) =>
        run.Mark switch
        {
            RunMark.Removed => $"[-{run.Text}-]",
            RunMark.Added => $"{{+{run.Text}+}}",
            _ => run.Text,
        };

    private static TextRun Kept(string word) => new(RunMark.Kept, word);

    private static TextRun Removed(string word) => new(RunMark.Removed, word);

    private static TextRun Added(string word) => new(RunMark.Added, word);
}
