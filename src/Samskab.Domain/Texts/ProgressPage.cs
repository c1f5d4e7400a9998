using Samskab.Collaborations;
using Samskab.Guidance;

namespace Samskab.Texts;

/// <summary>Tells what a collaboration has made of the advice, and what it can take up next.</summary>
/// <remarks>
/// First how far it has come, and since an earlier day where one is given; then, chapter by chapter, what has become of the
/// advice: who did what, when, what shows it and what a review says of it, with the words of the source. Then the chapters of
/// which nothing is recorded, the next steps of those who can take them, and at last whose experience the advice rests on.
/// What is open is counted; it is told one by one where a chapter is asked for.
/// </remarks>
public static class ProgressPage
{
    /// <summary>The page of a progress.</summary>
    /// <param name="progress">The progress.</param>
    /// <param name="collaboration">The collaboration, for the names.</param>
    /// <param name="wording">The language.</param>
    /// <param name="earlier">The progress by an earlier day, of which the page tells what has been made since; null for none.</param>
    public static Page Of(Progress progress, Collaboration collaboration, Wording wording, Progress? earlier = null)
    {
        ArgumentNullException.ThrowIfNull(progress);
        ArgumentNullException.ThrowIfNull(collaboration);
        ArgumentNullException.ThrowIfNull(wording);
        var teller = new ProgressTeller(progress, collaboration, wording);
        Section[] sections =
        [
            .. earlier is null ? Array.Empty<Section>() : [teller.Since(earlier)],
            .. teller.Chapters(),
            teller.Untouched(),
            .. teller.Next(),
            teller.More(),
            teller.About(),
        ];
        return new(teller.Title, [teller.Headline(), .. sections.Where(section => section.Entries.Count > 0)]);
    }
}
