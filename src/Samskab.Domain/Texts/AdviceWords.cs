using Samskab.CoCreation;
using Samskab.Forums;
using Samskab.Guidance;
using Samskab.Sources;
using Samskab.Values;

namespace Samskab.Texts;

/// <summary>Tells why a piece of advice is shown.</summary>
internal sealed class AdviceWords(AdviceSituation situation, Wording wording)
{
    /// <summary>The documents that advice rests on.</summary>
    internal static IEnumerable<SourceDocument> SourcesOf(ValueList<AdviceItem> items)
    {
        var cited = items.SelectMany(item => item.Rule.Citations).Select(citation => citation.Source).ToHashSet();
        return CollaborationSources.All.Where(source => cited.Contains(source.Id));
    }

    internal string Why(AdviceReason reason) =>
        reason.Match(
            phase => wording.Say(phase.Phase == Phase.Idea ? "advice.why-idea" : "advice.why-practice"),
            ground => wording.Say("advice.why-ground", ("ground", Ground(ground))),
            fact => wording.Say("advice.why-fact", ("question", wording.QuestionOf(fact.Fact))),
            chapter => wording.Say("advice.why-chapter", ("chapter", wording.Say($"chapter.{chapter.Chapter}"))),
            _ => wording.Say("advice.why-forum"),
            _ => wording.Say("advice.why-finding")
        );

    internal string KindOf(ForumKind kind) => wording.Say($"forum-kind.{kind.Kebab}");

    // That an exclusion holds speaks against, and so does that nothing new is needed.
    private string Ground(AdviceReason.OfGround ground)
    {
        var decisive = situation.Verdict!.Decisive.First(one => one.Rule == ground.Rule);
        return wording.Of(CoCreationBook.Newest.Find(ground.Rule)!, decisive.Holds);
    }
}
