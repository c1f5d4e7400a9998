using NodaTime;
using Samskab.Collaborations;
using Samskab.Facts;
using Samskab.Forums;
using Samskab.Offers;
using Samskab.Verdicts;

namespace Samskab.Reviews;

/// <summary>How far a forum has come on a day, and whether it may close.</summary>
public sealed record ForumStage
{
    /// <summary>The phase; unknown where it is not known whether the forum is there.</summary>
    public required ForumPhase Phase { get; init; }

    /// <summary>Whether the forum may close, with what is missing to tell it; null where it is no working group, or surely not there.</summary>
    public Finding? Closing { get; init; }

    /// <summary>The stage of a forum on a day.</summary>
    /// <remarks>
    /// The efforts of a working group are the initiatives whose mandate it holds, itself or by a role in it. Its task is solved,
    /// and its effort in operation, where that is so of all of them: as it is stated of them (<see cref="WorkingGroupClosing.Facts"/>)
    /// and, of what is in operation, else by their status. Without such an initiative both are unknown.
    /// </remarks>
    /// <param name="collaboration">The collaboration.</param>
    /// <param name="forum">One of its fora.</param>
    /// <param name="on">The day.</param>
    public static ForumStage Of(Collaboration collaboration, Forum forum, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        ArgumentNullException.ThrowIfNull(forum);
        var exists = forum.ExistsOn(on);
        var closing =
            forum.Kind == ForumKind.WorkingGroup && exists != Answer.No ? ClosingOf(collaboration, forum, on) : null;
        return new() { Phase = PhaseOf(forum, exists, closing, on), Closing = closing };
    }

    private static ForumPhase PhaseOf(Forum forum, Answer exists, Finding? closing, LocalDate on) =>
        exists switch
        {
            Answer.Yes => closing?.Answer == Answer.Yes ? ForumPhase.MayBeClosed : ForumPhase.AtWork,
            Answer.Unknown => ForumPhase.Unknown,
            _ => forum.Dissolved?.From.HasComeOn(on) == Answer.Yes ? ForumPhase.Closed : ForumPhase.NotYetEstablished,
        };

    private static Finding ClosingOf(Collaboration collaboration, Forum group, LocalDate on)
    {
        var efforts = collaboration.Initiatives.Where(effort => IsOf(group, effort, collaboration)).ToList();
        return WorkingGroupClosing.Of(
            group.Id,
            OfAll(efforts, effort => KnownFact.Of(ReviewFacts.TaskSolved, effort.Statements, on).Answer),
            OfAll(efforts, effort => InOperation(effort, on))
        );
    }

    private static Answer OfAll(List<Initiative> efforts, Func<Initiative, Answer> answer) =>
        efforts.Select(answer).DefaultIfEmpty(Answer.Unknown).Min();

    private static Answer InOperation(Initiative effort, LocalDate on)
    {
        var said = KnownFact.Of(ReviewFacts.EffortInOperation, effort.Statements, on).Answer;
        return said != Answer.Unknown || effort.Status is null || !effort.Status.TryOn(on, out var status) ? said
            : status == OfferStatus.InOperation ? Answer.Yes
            : Answer.No;
    }

    private static bool IsOf(Forum group, Initiative effort, Collaboration collaboration) =>
        effort.Mandate is { } id
        && collaboration.Mandates.Find(id)?.Holder.Match(_ => (ForumId?)null, its => its.Forum, its => its.Forum)
            == group.Id;
}
