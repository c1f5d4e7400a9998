using NodaTime;
using Samskab.Collaborations;
using Samskab.Facts;
using Samskab.Mandates;
using Samskab.Values;

namespace Samskab.Authority;

/// <summary>Tells who may decide on a day, by the mandates on record.</summary>
/// <remarks>A mandate that is delegated gives no more than the one it comes from. What is not on record is not known: there may be other mandates.</remarks>
public static class DecisionRights
{
    /// <summary>The mandates that give the right asked for or may do so, by id.</summary>
    /// <param name="collaboration">The collaboration.</param>
    /// <param name="question">What is asked.</param>
    /// <exception cref="ArgumentException">The collaboration has no such matter, area or theme.</exception>
    public static ValueList<DecisionRight> For(Collaboration collaboration, DecisionQuestion question)
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        ArgumentNullException.ThrowIfNull(question);
        Require(collaboration, question);
        return collaboration
            .Mandates.Select(mandate => new DecisionRight(mandate, Gives(collaboration, mandate, question)))
            .Where(right => right.Answer != Answer.No)
            .ToValueList();
    }

    /// <summary>Whether a mandate is in force on a day: valid, its forum not dissolved, and so is each mandate it comes from.</summary>
    /// <param name="collaboration">The collaboration.</param>
    /// <param name="mandate">One of its mandates.</param>
    /// <param name="on">The day.</param>
    public static Answer IsInForce(Collaboration collaboration, Mandate mandate, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        ArgumentNullException.ThrowIfNull(mandate);
        return Chain(collaboration, mandate).Select(one => IsValid(collaboration, one, on)).Min();
    }

    private static Answer Gives(Collaboration collaboration, Mandate mandate, DecisionQuestion question) =>
        Chain(collaboration, mandate)
            .Select(one => Reaches(collaboration, one, question).And(IsValid(collaboration, one, question.On)))
            .Min();

    // A collaboration holds no mandate that is delegated from itself.
    private static IEnumerable<Mandate> Chain(Collaboration collaboration, Mandate mandate)
    {
        for (var one = mandate; one is not null; one = Origin(collaboration, one))
        {
            yield return one;
        }
    }

    private static Mandate? Origin(Collaboration collaboration, Mandate mandate) =>
        mandate.DelegatedFrom is { } origin ? collaboration.Mandates.Find(origin) : null;

    private static Answer IsValid(Collaboration collaboration, Mandate mandate, LocalDate on)
    {
        var isDissolved = ForumOf(mandate.Holder) is { } forum
            ? collaboration.Forums.Find(forum)?.Dissolved?.From.HasComeOn(on) ?? Answer.No
            : Answer.No;
        return (mandate.Valid?.Contains(on) ?? Answer.Unknown).And(isDissolved.Negated);
    }

    private static Forums.ForumId? ForumOf(Holder holder) =>
        holder.Match<Forums.ForumId?>(_ => null, its => its.Forum, its => its.Forum);

    private static Answer Reaches(Collaboration collaboration, Mandate mandate, DecisionQuestion question)
    {
        var isInScope =
            mandate.Power >= question.Power
            && collaboration.Matters.IsInside(question.Matter, mandate.Matter)
            && IsWithin(question.Area, mandate.Areas, collaboration.Areas.IsInside)
            && IsWithin(question.Theme, mandate.Themes, collaboration.Themes.IsInside);
        return isInScope ? Covers(mandate.Limit, question.Amount) : Answer.No;
    }

    private static bool IsWithin<TId>(TId? asked, ValueList<TId>? scope, Func<TId, TId, bool> isInside)
        where TId : struct => asked is not { } one || scope is not { } all || all.Any(outer => isInside(one, outer));

    // Amounts of other currencies are not compared.
    private static Answer Covers(Money? limit, Money? amount) =>
        (limit, amount) switch
        {
            ({ } most, { } asked) when most.Currency != asked.Currency => Answer.Unknown,
            ({ } most, { } asked) when asked.Amount > most.Amount => Answer.No,
            _ => Answer.Yes,
        };

    private static void Require(Collaboration collaboration, DecisionQuestion question)
    {
        collaboration.Matters.NumberOf(question.Matter);
        if (question.Area is { } area)
        {
            collaboration.Areas.NumberOf(area);
        }
        if (question.Theme is { } theme)
        {
            collaboration.Themes.NumberOf(theme);
        }
    }
}
