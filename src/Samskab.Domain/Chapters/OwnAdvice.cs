using Samskab.Rules;
using Samskab.Sources;
using Samskab.Values;

namespace Samskab.Chapters;

/// <summary>Advice of a host's own, from documents of its own: what steps may be recorded of besides the advice of the chapters.</summary>
/// <remarks>The sentences are texts of the host: <c>rule.{id}</c> for each rule, and <c>chapter.{id}</c> for its chapter.</remarks>
public sealed record OwnAdvice
{
    /// <summary>None.</summary>
    public static OwnAdvice None { get; } = new() { Rules = [] };

    /// <summary>The rules, in the order in which they are told.</summary>
    /// <exception cref="ArgumentException">A rule decides a verdict, or has the id of another one or of a rule of the library.</exception>
    public required ValueList<Rule> Rules
    {
        get;
        init => field = Advising(value);
    }

    /// <summary>The documents that the rules cite.</summary>
    public ValueList<SourceDocument> Sources { get; init; }

    /// <summary>All documents that advice may cite, those of the library first.</summary>
    internal ValueList<SourceDocument> AllSources => [.. CollaborationSources.All, .. Sources];

    /// <summary>The advice of an id, of the chapters or the host's own; null where nobody knows it.</summary>
    internal Rule? Find(RuleId id) => SourceChapters.FindAdvice(id) ?? Rules.FirstOrDefault(rule => rule.Id == id);

    private static ValueList<Rule> Advising(ValueList<Rule> rules)
    {
        foreach (var rule in rules.Where(rule => rule.Decides))
        {
            throw new ArgumentException(
                $"{rule.Id} has the force {rule.Force} and decides a verdict. Permitted: rules that advise.",
                nameof(rules)
            );
        }
        var ids = new HashSet<RuleId>();
        foreach (var rule in rules.Where(rule => !ids.Add(rule.Id) || SourceChapters.FindRule(rule.Id) is not null))
        {
            throw new ArgumentException(
                $"{rule.Id} is the id of two rules. Permitted: each id once; give yours an id that the library has not.",
                nameof(rules)
            );
        }
        return rules;
    }
}
