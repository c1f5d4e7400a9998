using Samskab.Conditions;
using Samskab.Facts;
using Samskab.RuleBooks;
using Samskab.Rules;
using Samskab.Verdicts;

namespace Samskab.Interviews;

/// <summary>The grounds of a book as an interview asks for them: exclusions, usefulness, criteria.</summary>
internal sealed class AskedGrounds
{
    private static readonly Force[] Forces = [Force.Exclusion, Force.Usefulness, Force.Criterion];

    private readonly RuleBook book;
    private readonly (RuleId Rule, Outline Outline, NormalForm Form)[] grounds;
    private readonly int[] ranks;
    private readonly RuleId?[] rules;
    private readonly bool[] telling;

    internal AskedGrounds(RuleBook book)
    {
        this.book = book;
        grounds =
        [
            .. book
                .Contents.Blocks.SelectMany(block => block.Grounds)
                .OrderBy(ground => Array.IndexOf(Forces, ground.Rule.Force))
                .Select(ground => (ground.Rule.Id, Outline.Of(ground.Condition, book.Facts)))
                .Select(ground => (ground.Id, ground.Item2, NormalForm.Of(ground.Item2))),
        ];
        rules = new RuleId?[book.Facts.Count];
        foreach (var (rule, outline, _) in grounds.AsEnumerable().Reverse())
        {
            foreach (var number in outline.Numbers())
            {
                rules[number] = rule;
            }
        }
        telling = Telling();
        ranks = Ranked();
        All = book.Facts.Aggregate(new FactSet(book.Facts), (set, fact) => set.With(fact.Key, Answer.Yes));
    }

    /// <summary>All facts, as those that can be asked.</summary>
    internal FactSet All { get; }

    /// <summary>The rule that turns on a fact, or null where none decides by it.</summary>
    internal RuleId? RuleOf(Fact fact) => rules[book.Facts.NumberOf(fact.Key)];

    /// <summary>The number of the fact to ask next; -1 where no question can settle more.</summary>
    internal int Next(in FactSet facts, in FactSet askable, InterviewGoal goal, double favourable)
    {
        var next = Next(book.FormOfYes, book.Decision, in facts, in askable, favourable);
        return next >= 0 || goal == InterviewGoal.Decide ? next : NextOfGrounds(in facts, in askable, favourable);
    }

    private int Next(NormalForm form, Outline outline, in FactSet facts, in FactSet askable, double favourable) =>
        outline.Repeated.Length == 0
            ? Outlook.Next(form, in facts, in askable, ranks, favourable)
            : NextOfRepeated(form, outline, in facts, in askable, favourable);

    // Where facts stand in several places, the form alone may see something open that is settled: only what turns it is asked.
    private int NextOfRepeated(
        NormalForm form,
        Outline outline,
        in FactSet facts,
        in FactSet askable,
        double favourable
    )
    {
        var turning = new FactSet(book.Facts);
        var first = -1;
        foreach (var fact in OpenFacts.Of(outline, in facts))
        {
            var number = book.Facts.NumberOf(fact.Key);
            if (askable.At(number) == Answer.Yes)
            {
                turning = turning.With(number, Answer.Yes);
                first = first < 0 || ranks[number] < ranks[first] ? number : first;
            }
        }
        return first >= 0 && Outlook.Next(form, in facts, in turning, ranks, favourable) is var next and >= 0
            ? next
            : first;
    }

    /// <summary>The unanswered facts that matter for a goal, in the order of the book.</summary>
    internal List<Fact> Mattering(in FactSet facts, InterviewGoal goal)
    {
        if (goal == InterviewGoal.Decide)
        {
            return [.. OpenFacts.Of(book.Decision, in facts)];
        }
        var matters = new bool[book.Facts.Count];
        foreach (var (_, outline, _) in grounds)
        {
            foreach (var fact in OpenFacts.Of(outline, in facts))
            {
                matters[book.Facts.NumberOf(fact.Key)] = true;
            }
        }
        var mattering = new List<Fact>();
        for (var number = 0; number < matters.Length; number++)
        {
            if (matters[number] || (telling[number] && facts.At(number) == Answer.Unknown))
            {
                mattering.Add(book.Facts[number]);
            }
        }
        return mattering;
    }

    // What decides in no ground and tells of tensions is asked last.
    private int NextOfGrounds(in FactSet facts, in FactSet askable, double favourable)
    {
        foreach (var (_, outline, form) in grounds)
        {
            if (Next(form, outline, in facts, in askable, favourable) is var next and >= 0)
            {
                return next;
            }
        }
        for (var number = 0; number < telling.Length; number++)
        {
            if (telling[number] && facts.At(number) == Answer.Unknown && askable.At(number) == Answer.Yes)
            {
                return number;
            }
        }
        return -1;
    }

    private bool[] Telling()
    {
        var tells = new bool[book.Facts.Count];
        foreach (var number in book.Tensions.SelectMany(tension => tension.Numbers()))
        {
            tells[number] = rules[number] is null;
        }
        return tells;
    }

    private int[] Ranked()
    {
        var places = grounds
            .SelectMany((ground, place) => ground.Outline.Numbers().Select(number => (number, place)))
            .GroupBy(one => one.number)
            .ToDictionary(group => group.Key, group => ForceAt(group.Min(one => one.place)));
        var order = Enumerable
            .Range(0, book.Facts.Count)
            .OrderBy(number => places.GetValueOrDefault(number, Forces.Length))
            .ThenByDescending(number => book.Facts[number].Nature)
            .ToArray();
        var placed = new int[order.Length];
        for (var i = 0; i < order.Length; i++)
        {
            placed[order[i]] = i;
        }
        return placed;

        int ForceAt(int place) => Array.IndexOf(Forces, book.Find(grounds[place].Rule)!.Force);
    }
}
