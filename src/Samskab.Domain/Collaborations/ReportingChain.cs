using NodaTime;
using Samskab.Calendars;
using Samskab.Forums;
using Samskab.Values;

namespace Samskab.Collaborations;

/// <summary>To whom a forum reports, and to whom that one does, up to the last one.</summary>
public static class ReportingChain
{
    /// <summary>The steps on a day, from the forum upwards; none where it is not stated to whom the forum reports.</summary>
    /// <remarks>
    /// A forum that is dissolved is passed through, and marked. A forum that reports to an actor and to a forum gives both
    /// steps, that to the actor first. The steps end: a collaboration holds no forum that reports to itself.
    /// </remarks>
    /// <param name="collaboration">The collaboration.</param>
    /// <param name="forum">One of its fora.</param>
    /// <param name="on">The day.</param>
    /// <exception cref="ArgumentException">The collaboration has no such forum.</exception>
    public static ValueList<ReportingStep> Of(Collaboration collaboration, ForumId forum, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        var first =
            collaboration.Forums.Find(Identifier.Given(forum))
            ?? throw new ArgumentException(
                $"The collaboration has no forum \"{forum}\". Permitted: the id of one of its fora.",
                nameof(forum)
            );
        return Steps(collaboration, first, on).ToValueList();
    }

    internal static IEnumerable<ReportingStep> Steps(Collaboration collaboration, Forum first, LocalDate on)
    {
        for (Forum? from = first, to; from is not null; from = to)
        {
            if (from.ReportsToActor is { } id && collaboration.Actors.Find(id) is { } actor)
            {
                yield return new ReportingStep.ToActor(from, actor, actor.RefersTo?.On(on));
            }
            to = from.ReportsToForum is { } next ? collaboration.Forums.Find(next) : null;
            if (to is not null)
            {
                yield return new ReportingStep.ToForum(from, to, to.ExistsOn(on));
            }
        }
    }
}
