using Samskab.Actors;
using Samskab.Collaborations;
using Samskab.Facts;
using Samskab.Forums;
using Samskab.Guidance;
using Samskab.Offers;
using Samskab.RuleBooks;
using Samskab.Rules;
using Samskab.Values;
using Samskab.Verdicts;

namespace Samskab.Reviews;

/// <summary>What advice is asked about, and how much of it: a collaboration, one of its efforts or one of its fora, as a review found it.</summary>
public sealed record AdviceScope
{
    /// <summary>The collaboration.</summary>
    public required Collaboration Collaboration { get; init; }

    /// <summary>The review of the collaboration.</summary>
    public required CollaborationReview Review { get; init; }

    /// <summary>What the review found that is told: of the whole collaboration, or of the one effort or forum alone.</summary>
    public required ValueList<Finding> Findings { get; init; }

    /// <summary>The efforts and fora that are asked about, or the collaboration as such.</summary>
    public required ValueList<AdviceSituation> Situations { get; init; }

    /// <summary>The parties that the advice is for; all by default.</summary>
    public ValueList<Party> Audiences
    {
        get;
        init => field = Identifier.Given(value);
    } = Parties.All;

    /// <summary>The chapter that is asked for, and then nothing else is told; null for any.</summary>
    public Chapter? Chapter
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>The phase, whatever the situations say; null for theirs.</summary>
    public Phase? Phase { get; init; }

    /// <summary>The greatest number of items in each section of a sheet, and of pieces of advice to each party in a situation; null for all, which is the default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int? Most
    {
        get;
        init => field = new AdviceSituation { Most = value }.Most;
    }

    /// <summary>The situations with what is asked of them.</summary>
    internal IEnumerable<AdviceSituation> Asked =>
        Situations.Select(one =>
            one with
            {
                Audiences = Audiences,
                Chapter = Chapter,
                Phase = Phase ?? one.Phase,
                Most = Most,
            }
        );

    /// <summary>All of a collaboration on the day of a review: each effort and each forum that is or may be there; the collaboration as such where it has neither.</summary>
    /// <param name="collaboration">The collaboration.</param>
    /// <param name="book">The version of the book of co-creation that the efforts are assessed by.</param>
    /// <param name="review">The review of the collaboration.</param>
    /// <exception cref="ArgumentException">The book is another one than that of co-creation.</exception>
    public static AdviceScope OfAll(Collaboration collaboration, RuleBook book, CollaborationReview review)
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        ArgumentNullException.ThrowIfNull(review);
        var findings = new FindingsBySubject(collaboration, review);
        ValueList<AdviceSituation> situations =
        [
            .. OfEach(collaboration.Initiatives, book, review, findings),
            .. collaboration
                .Forums.Where(forum => forum.ExistsOn(review.On) != Answer.No)
                .Select(forum => ForumSituation.Of(forum, review, findings)),
        ];
        return Of(collaboration, review, review.Findings, situations.Count > 0 ? situations : [new()]);
    }

    /// <summary>One effort on the day of a review, with what the review found about it.</summary>
    /// <param name="collaboration">The collaboration.</param>
    /// <param name="initiative">One of its efforts.</param>
    /// <param name="book">The version of the book of co-creation that it is assessed by.</param>
    /// <param name="review">The review of the collaboration.</param>
    /// <exception cref="ArgumentException">The book is another one than that of co-creation.</exception>
    public static AdviceScope Of(
        Collaboration collaboration,
        Initiative initiative,
        RuleBook book,
        CollaborationReview review
    )
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        ArgumentNullException.ThrowIfNull(initiative);
        ArgumentNullException.ThrowIfNull(review);
        var situation = OfEach([initiative], book, review, new(collaboration, review)).Single();
        return Of(collaboration, review, situation.Findings, [situation]);
    }

    /// <summary>One forum on the day of a review, with what the review found about it and its meetings.</summary>
    /// <param name="collaboration">The collaboration.</param>
    /// <param name="forum">One of its fora, there or not.</param>
    /// <param name="review">The review of the collaboration.</param>
    public static AdviceScope Of(Collaboration collaboration, Forum forum, CollaborationReview review)
    {
        var situation = ForumSituation.Of(collaboration, forum, review);
        return Of(collaboration, review, situation.Findings, [situation]);
    }

    /// <summary>Whether a rule is told: where a chapter is asked for, only its rules are.</summary>
    internal bool Tells(Rule rule) => Advice.IsIn(rule, Chapter);

    private static IEnumerable<AdviceSituation> OfEach(
        IEnumerable<Initiative> initiatives,
        RuleBook book,
        CollaborationReview review,
        FindingsBySubject findings
    ) =>
        AdviceSituation
            .OfEach(findings.Collaboration, initiatives, book, review.On)
            .Select(situation => situation with { Findings = findings.Of(situation.Initiative!) });

    private static AdviceScope Of(
        Collaboration collaboration,
        CollaborationReview review,
        ValueList<Finding> findings,
        ValueList<AdviceSituation> situations
    ) =>
        new()
        {
            Collaboration = collaboration,
            Review = review,
            Findings = findings,
            Situations = situations,
        };
}
