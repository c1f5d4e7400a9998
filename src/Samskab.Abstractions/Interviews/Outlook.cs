using System.Buffers;
using Samskab.Conditions;
using Samskab.Facts;

namespace Samskab.Interviews;

/// <summary>What is to be expected of a condition that is partly answered: how likely it holds, after how many questions, and which comes first.</summary>
/// <remarks>
/// Follows Smith's ratio rule, which is optimal for conjunctions of disjunctions and the reverse (Greiner et al., «Finding optimal
/// satisficing strategies for and-or trees», 2006), and for a threshold the rule of Ben-Dov (1981): the next part is among both
/// the first k that are likely to hold and the first n - k + 1 that are likely to fail.
/// </remarks>
internal readonly ref struct Outlook
{
    private readonly NormalForm form;
    private readonly ReadOnlySpan<int> ranks;
    private readonly Span<Prospect> prospects;
    private readonly Span<Candidate> candidates;
    private readonly Span<double> tally;

    private Outlook(
        NormalForm form,
        ReadOnlySpan<int> ranks,
        Span<Prospect> prospects,
        Span<Candidate> candidates,
        Span<double> tally
    )
    {
        this.form = form;
        this.ranks = ranks;
        this.prospects = prospects;
        this.candidates = candidates;
        this.tally = tally;
    }

    /// <summary>What is to be expected of one node.</summary>
    /// <param name="Answer">Its answer.</param>
    /// <param name="Chance">The chance that it holds.</param>
    /// <param name="Questions">How many questions settle it, as expected.</param>
    /// <param name="First">The number of the fact that is asked first; -1 where none can be.</param>
    private readonly record struct Prospect(Answer Answer, double Chance, double Questions, int First);

    private readonly record struct Candidate(double Weight, int Rank, int At) : IComparable<Candidate>
    {
        // Ratios that differ by rounding alone are equal: the rank decides.
        public int CompareTo(Candidate other) =>
            Math.Abs(Weight - other.Weight) > 1e-9 * (Math.Abs(Weight) + Math.Abs(other.Weight))
                ? Weight.CompareTo(other.Weight)
                : Rank.CompareTo(other.Rank);
    }

    /// <summary>The number of the fact to ask next; -1 where no question can settle more.</summary>
    /// <param name="form">When the verdict is yes.</param>
    /// <param name="facts">The answers at hand.</param>
    /// <param name="askable">The facts that can be asked, two bits apart as in a fact set: yes where a fact can.</param>
    /// <param name="ranks">The place of each fact among equals, by its number.</param>
    /// <param name="favourable">The chance that an answer is favourable.</param>
    internal static int Next(
        NormalForm form,
        in FactSet facts,
        in FactSet askable,
        ReadOnlySpan<int> ranks,
        double favourable
    )
    {
        const int Short = 128;
        var count = form.Nodes.Length;
        if (count <= Short)
        {
            return new Outlook(
                form,
                ranks,
                stackalloc Prospect[Short],
                stackalloc Candidate[Short],
                stackalloc double[Short + 1]
            ).First(in facts, in askable, favourable);
        }
        var prospects = ArrayPool<Prospect>.Shared.Rent(count);
        var candidates = ArrayPool<Candidate>.Shared.Rent(count);
        var tally = ArrayPool<double>.Shared.Rent(count + 1);
        try
        {
            return new Outlook(form, ranks, prospects, candidates, tally).First(in facts, in askable, favourable);
        }
        finally
        {
            ArrayPool<Prospect>.Shared.Return(prospects);
            ArrayPool<Candidate>.Shared.Return(candidates);
            ArrayPool<double>.Shared.Return(tally);
        }
    }

    private int First(in FactSet facts, in FactSet askable, double favourable)
    {
        for (var i = 0; i < form.Nodes.Length; i++)
        {
            ref readonly var node = ref form.Nodes[i];
            prospects[i] = node.IsFact ? OfFact(in node, in facts, in askable, favourable) : OfGroup(in node);
        }
        return prospects[form.Nodes.Length - 1].First;
    }

    private static Prospect OfFact(in NormalForm.Node node, in FactSet facts, in FactSet askable, double favourable)
    {
        var answer = facts.At(node.Fact);
        return answer == Answer.Unknown
            ? new(answer, favourable, 1, askable.At(node.Fact) == Answer.Yes ? node.Fact : -1)
            : new(node.Sought ? answer : answer.Negated, 0, 0, -1);
    }

    private Prospect OfGroup(in NormalForm.Node node)
    {
        int yes = 0,
            open = 0;
        foreach (var part in form.PartsOf(in node))
        {
            ref readonly var prospect = ref prospects[part];
            yes += prospect.Answer == Answer.Yes ? 1 : 0;
            open += prospect.Answer == Answer.Unknown ? 1 : 0;
        }
        var needed = node.Needed - yes;
        return needed <= 0 ? new(Answer.Yes, 1, 0, -1)
            : needed > open ? new(Answer.No, 0, 0, -1)
            : OfOpen(in node, needed, open);
    }

    private Prospect OfOpen(in NormalForm.Node node, int needed, int open)
    {
        var askable = Gather(in node, needed, open);
        if (askable.Length == 0)
        {
            return new(Answer.Unknown, Chance(in node, needed, open), 0, -1);
        }
        askable.Sort();
        var first = needed > 1 && needed < open ? FirstOfThreshold(askable, needed, open) : askable[0].At;
        return new(
            Answer.Unknown,
            Chance(in node, needed, open),
            Questions(askable, needed, open),
            prospects[first].First
        );
    }

    // The parts that can be asked, to be sorted with the most telling first.
    private Span<Candidate> Gather(in NormalForm.Node node, int needed, int open)
    {
        var count = 0;
        foreach (var part in form.PartsOf(in node))
        {
            ref readonly var prospect = ref prospects[part];
            if (prospect.First >= 0)
            {
                var telling = needed == open ? 1 - prospect.Chance : prospect.Chance;
                candidates[count++] = new(-telling / prospect.Questions, ranks[prospect.First], part);
            }
        }
        return candidates[..count];
    }

    private double Chance(in NormalForm.Node node, int needed, int open)
    {
        double all = 1,
            none = 1;
        Begin(needed);
        foreach (var part in form.PartsOf(in node))
        {
            if (prospects[part] is { Answer: Answer.Unknown, Chance: var chance })
            {
                all *= chance;
                none *= 1 - chance;
                if (needed > 1 && needed < open)
                {
                    Count(needed, chance);
                }
            }
        }
        return needed == open ? all
            : needed == 1 ? 1 - none
            : tally[needed];
    }

    // Asked one after the other until enough hold, or too few can.
    private double Questions(ReadOnlySpan<Candidate> order, int needed, int open)
    {
        double questions = 0,
            undecided = 1;
        Begin(needed);
        for (var i = 0; i < order.Length; i++)
        {
            ref readonly var part = ref prospects[order[i].At];
            questions += undecided * part.Questions;
            if (needed == open || needed == 1)
            {
                undecided *= needed == open ? part.Chance : 1 - part.Chance;
            }
            else
            {
                Count(needed, part.Chance);
                undecided = Undecided(i + 1, needed, open);
            }
        }
        return questions;
    }

    // Place j of the tally is the chance that j parts hold so far; the last one that enough do.
    private void Begin(int needed)
    {
        tally[..(needed + 1)].Clear();
        tally[0] = 1;
    }

    private void Count(int needed, double chance)
    {
        tally[needed] += tally[needed - 1] * chance;
        for (var j = needed - 1; j > 0; j--)
        {
            tally[j] = tally[j] * (1 - chance) + tally[j - 1] * chance;
        }
        tally[0] *= 1 - chance;
    }

    private double Undecided(int asked, int needed, int open)
    {
        double chance = 0;
        for (var holding = Math.Max(0, asked - (open - needed)); holding < needed; holding++)
        {
            chance += tally[holding];
        }
        return chance;
    }

    private int FirstOfThreshold(ReadOnlySpan<Candidate> likeliest, int needed, int open)
    {
        foreach (ref readonly var one in likeliest[..Math.Min(needed, likeliest.Length)])
        {
            var before = 0;
            foreach (ref readonly var other in likeliest)
            {
                before += Failing(in other).CompareTo(Failing(in one)) < 0 ? 1 : 0;
            }
            if (before <= open - needed)
            {
                return one.At;
            }
        }
        return likeliest[0].At;
    }

    private Candidate Failing(in Candidate candidate)
    {
        ref readonly var prospect = ref prospects[candidate.At];
        return candidate with { Weight = -(1 - prospect.Chance) / prospect.Questions };
    }
}
