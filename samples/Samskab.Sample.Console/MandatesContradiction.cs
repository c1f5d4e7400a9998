using Samskab.Texts;

namespace Samskab.Sample;

/// <summary>Says which options do not go together: those of a question, and those of a review of all mandates.</summary>
internal static class MandatesContradiction
{
    /// <summary>What does not go together, or null.</summary>
    internal static string? In(MandatesOptions options, Wording wording) =>
        options.Kinds.Count == 0 ? OfQuestion(options, wording) : OfReview(options, wording);

    private static string? OfQuestion(MandatesOptions options, Wording wording) =>
        options is { From: null, Until: null } ? null : wording.Say("host.review-only");

    private static string? OfReview(MandatesOptions options, Wording wording)
    {
        (string Name, bool IsGiven)[] ofQuestion =
        [
            ("--theme", options.Theme is not null),
            ("--group", options.Group is not null),
            ("--amount", options.Amount is not null),
            ("--holder", options.Holder is not null),
            ("--on", options.On is not null),
        ];
        var given = ofQuestion.Where(one => one.IsGiven).Select(one => one.Name).ToList();
        return given.Count == 0 ? null : wording.Say("host.question-only", ("options", string.Join(", ", given)));
    }
}
