using Samskab.Collaborations;
using Samskab.Reviews;

namespace Samskab.Texts;

/// <summary>Tells what both sides see when they go through a timeline together.</summary>
/// <remarks>
/// Week by week what each side begins, with the weeks in which there is too much information and those in which there is room
/// for thinking anew; weeks of which the same is told are told together. Then what the sources say of it, the best order where
/// it is another, what may gain by one another, and what is not stated.
/// </remarks>
public static class ReceptionPage
{
    /// <summary>The page of a timeline.</summary>
    /// <param name="review">The review of the timeline.</param>
    /// <param name="collaboration">The collaboration, for the names.</param>
    /// <param name="wording">The language.</param>
    public static Page Of(TimelineReview review, Collaboration collaboration, Wording wording)
    {
        ArgumentNullException.ThrowIfNull(review);
        ArgumentNullException.ThrowIfNull(collaboration);
        ArgumentNullException.ThrowIfNull(wording);
        var words = new CardWords(wording);
        var through = review.Walkthrough;
        var teller = new ReceptionTeller(review, collaboration, words, wording);
        Section[] sections =
        [
            new(wording.Say("reception.weeks"), [.. new ReceptionWeeks(through, words, wording).Told()]),
            teller.Unplaced(),
            teller.Found(),
            teller.Order(),
            teller.Synergies(),
            teller.Questions(),
            teller.About(),
        ];
        return new(
            wording.Say("reception.title", ("name", through.Timeline.Name)),
            [teller.Headline(), .. sections.Where(section => section.Entries.Count > 0)]
        );
    }
}
