using Samskab.Reviews;
using Samskab.Values;

namespace Samskab.Texts;

/// <summary>Names what something on a sheet of advice concerns: all efforts or fora together, and few of many.</summary>
internal sealed class ConcernNames
{
    // More names than these hide what they are about.
    private const int MostNames = 4;

    private readonly AdviceScope scope;
    private readonly Wording wording;
    private readonly SubjectNames names;
    private readonly (string Text, ValueList<string> Paths)[] kinds;

    internal ConcernNames(AdviceScope scope, Wording wording)
    {
        (this.scope, this.wording) = (scope, wording);
        names = new(scope.Collaboration, wording);
        kinds = [("advice.all-efforts", PathsOf("initiatives/")), ("advice.all-fora", PathsOf("forums/"))];
    }

    /// <summary>The names; null where it concerns just what the sheet is about.</summary>
    internal string? Of(ValueList<string> concerns) =>
        concerns.ToHashSet().SetEquals(scope.Situations.Select(situation => situation.Subject).OfType<string>())
            ? null
            : Listed(concerns);

    /// <summary>The names of what findings or advice are about.</summary>
    internal string Listed(IEnumerable<string> paths)
    {
        var rest = paths.ToList();
        var told = new List<string>();
        foreach (var (text, all) in kinds.Where(kind => kind.Paths.Count > 1 && kind.Paths.All(rest.Contains)))
        {
            told.Add(wording.Say(text, ("count", wording.Number(all.Count))));
            rest.RemoveAll(path => all.Contains(path));
        }
        told.AddRange(rest.Select(names.Of).Distinct());
        var others = told.Count - MostNames;
        return others > 1
            ? wording.Listed([.. told.Take(MostNames), wording.Say("advice.others", ("count", wording.Number(others)))])
            : wording.Listed(told);
    }

    private ValueList<string> PathsOf(string kind) =>
        scope
            .Situations.Select(situation => situation.Subject)
            .OfType<string>()
            .Where(path => path.StartsWith(kind, StringComparison.Ordinal))
            .ToValueList();
}
