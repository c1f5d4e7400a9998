using Samskab.Collaborations;
using Samskab.Facts;
using Samskab.Reviews;

namespace Samskab.Texts;

/// <summary>Tells a review to those whom its findings address.</summary>
/// <remarks>
/// First what has changed since an earlier review, where one is given; then what is not as advised, the questions without an
/// answer and who can answer them, what cannot be told before they are, what is as advised, and how many of each chapter. What a rule finds stands
/// together, with the words it rests on once, and whom it addresses unless that is both sides.
/// </remarks>
public static class ReviewPage
{
    /// <summary>The page of a review.</summary>
    /// <param name="review">The review.</param>
    /// <param name="collaboration">The collaboration that was reviewed, for the names.</param>
    /// <param name="wording">The language.</param>
    /// <param name="earlier">An earlier review, of which the page tells what has changed since; null for none.</param>
    public static Page Of(
        CollaborationReview review,
        Collaboration collaboration,
        Wording wording,
        EarlierReview? earlier = null
    )
    {
        ArgumentNullException.ThrowIfNull(review);
        ArgumentNullException.ThrowIfNull(collaboration);
        ArgumentNullException.ThrowIfNull(wording);
        var teller = new ReviewTeller(review, collaboration, wording);
        Section[] sections =
        [
            .. earlier is null
                ? Array.Empty<Section>()
                : [new ChangeTeller(review, collaboration, earlier, wording).Section()],
            teller.Of(Answer.No, "review.not-as-advised"),
            teller.Questions(),
            teller.Of(Answer.Unknown, "review.not-known"),
            teller.Of(Answer.Yes, "review.as-advised"),
            teller.Chapters(),
        ];
        return new(
            wording.Say("review.title"),
            [teller.Headline(), .. sections.Where(section => section.Entries.Count > 0)]
        );
    }
}
