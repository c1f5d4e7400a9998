using NodaTime;
using Samskab.Collaborations;
using Samskab.Forums;

namespace Samskab.Texts;

/// <summary>Tells what a forum is on a day: who sits in it, to whom it reports, and what its terms of reference say.</summary>
/// <remarks>What is not stated is said not to be; individuals appear as the host's tokens alone.</remarks>
public static class ForumPage
{
    /// <summary>The page of a forum.</summary>
    /// <param name="forum">The forum.</param>
    /// <param name="collaboration">The collaboration it belongs to.</param>
    /// <param name="on">The day.</param>
    /// <param name="wording">The language.</param>
    public static Page Of(Forum forum, Collaboration collaboration, LocalDate on, Wording wording)
    {
        ArgumentNullException.ThrowIfNull(forum);
        ArgumentNullException.ThrowIfNull(collaboration);
        ArgumentNullException.ThrowIfNull(wording);
        var teller = new ForumTeller(forum, collaboration, on, wording);
        return new(
            forum.Name,
            [teller.Headline(), teller.Seats(), teller.Terms(), .. teller.Mandates(), .. teller.Sources()]
        );
    }
}
