using Samskab.Conditions;
using Samskab.Facts;
using Samskab.Values;

namespace Samskab.Verdicts;

/// <summary>The facts that can still change an unknown answer.</summary>
/// <remarks>
/// Where each unanswered fact stands in one place, every part of an unknown whole that is itself unknown can be the one that
/// settles it, and no other part can. Elsewhere each fact is tried in all cases of those that stand in several places. Both are exact.
/// </remarks>
internal static class OpenFacts
{
    internal static ValueList<Fact> Of(Outline outline, in FactSet facts)
    {
        var cases = new CaseSplit(outline, in facts);
        var open = cases.IsPlain ? Plain(outline, in facts) : InCases(outline, facts, cases);
        return open.Select(number => outline.Facts[number]).ToValueList();
    }

    private static IEnumerable<int> InCases(Outline outline, FactSet facts, CaseSplit cases) =>
        outline
            .Numbers()
            .Distinct()
            .Order()
            .Where(number => facts.At(number) == Answer.Unknown && cases.TurnsOn(number));

    private static IEnumerable<int> Plain(Outline outline, in FactSet facts)
    {
        var answers = new Answer[outline.Steps.Length];
        outline.Answers(in facts, answers);
        var open = new bool[outline.Facts.Count];
        var at = answers.Length - 1;
        while (at >= 0)
        {
            var step = outline.Steps[at];
            if (answers[at] != Answer.Unknown)
            {
                at = step.Start - 1;
                continue;
            }
            if (step.Kind == Outline.Kind.Is)
            {
                open[step.Number] = true;
            }
            at--;
        }
        return Enumerable.Range(0, open.Length).Where(number => open[number]);
    }
}
