using Samskab.Collaborations;
using Samskab.Facts;
using Samskab.Ports;
using Samskab.Verdicts;

namespace Samskab.Texts;

/// <summary>Tells what one finding is about and what it says.</summary>
internal sealed class FindingTeller(Collaboration collaboration, Wording wording)
{
    private readonly SubjectNames names = new(collaboration, wording);

    internal string NameOf(Finding finding) => names.Of(finding.Subject);

    internal string Sentence(Finding finding) =>
        wording.Say(IdOf(finding), [.. finding.Values.Select(value => (value.Name, Shown(value)))]);

    /// <summary>The finding told of its subject, as one line.</summary>
    internal string Line(Finding finding) =>
        wording.Say("review.finding", ("name", NameOf(finding)), ("finding", Sentence(finding)));

    // A rule may have a sentence of its own for when nothing at all is stated, such as a forum without seats.
    private string IdOf(Finding finding)
    {
        var unstated = $"finding.{finding.Rule}.unstated";
        return
            finding is { Answer: Answer.Unknown, Values.Count: 0 }
            && wording.Texts.Find(Language.Danish, unstated) is not null
            ? unstated
            : $"finding.{finding.Rule}.{Code(finding.Answer)}";
    }

    private static string Code(Answer answer) =>
        answer switch
        {
            Answer.Yes => "yes",
            Answer.No => "no",
            _ => "unknown",
        };

    private string Shown(FindingValue value) =>
        value.Match(
            count => wording.Number(count.Number),
            share =>
                wording.Say(
                    "review.share",
                    ("part", wording.Number(share.Part)),
                    ("whole", wording.Number(share.Whole))
                ),
            day => wording.Of(day.Date),
            terms => wording.Listed(terms.Keys.Select(key => wording.Say($"term.{key}"))),
            subjects => wording.Listed(subjects.Paths.Select(names.Of)),
            words => wording.Listed(words.Texts)
        );
}
