using NodaTime;
using Samskab.Facts;
using Samskab.Mandates;
using Samskab.Values;

namespace Samskab.Authority;

/// <summary>What has changed about a right to decide between two moments, and the entries that made it.</summary>
public sealed record AuthorityChange
{
    /// <summary>The answer before, or null where it is the same.</summary>
    public Answer? AnswerBefore { get; init; }

    /// <summary>The mandates that give the right or may do so, and did not before, by id.</summary>
    public ValueList<Grant> Gained { get; init; }

    /// <summary>The mandates that gave the right or might do so, and do not any more, as they were before, by id.</summary>
    public ValueList<Grant> Lost { get; init; }

    /// <summary>The mandates that give the right or may do so at both moments, and not in the same way, by id.</summary>
    public ValueList<GrantChange> Changed { get; init; }

    /// <summary>The fora that may be able to decide without a mandate on record, and were not before, by id.</summary>
    public ValueList<OpenForum> Opened { get; init; }

    /// <summary>The fora that might be able to decide without a mandate on record, and are not any more, by id.</summary>
    public ValueList<OpenForum> Closed { get; init; }

    /// <summary>The entries recorded in between that what is gained, lost or changed comes from, in the order in which they were recorded.</summary>
    public ValueList<Mandate> Entries { get; init; }

    /// <summary>Whether nothing has changed.</summary>
    public bool IsEmpty => this == new AuthorityChange();

    /// <summary>What has changed from one verdict to a later one about the same question.</summary>
    /// <param name="then">The verdict by what was known first.</param>
    /// <param name="now">The verdict by what was known later.</param>
    /// <param name="register">The register that both were taken from, for the entries recorded in between.</param>
    /// <exception cref="ArgumentException">They are about different questions or holders, or the later one knows less.</exception>
    public static AuthorityChange Between(AuthorityVerdict then, AuthorityVerdict now, MandateRegister register)
    {
        ArgumentNullException.ThrowIfNull(then);
        ArgumentNullException.ThrowIfNull(now);
        ArgumentNullException.ThrowIfNull(register);
        RequireSameQuestion(then, now);
        RequireInOrder(then.Question.AsKnownAt, now.Question.AsKnownAt);
        var change = Of(then, now);
        return change with { Entries = [.. EntriesBehind(change, then, now, register)] };
    }

    private static AuthorityChange Of(AuthorityVerdict then, AuthorityVerdict now)
    {
        var before = then.Grants.ToDictionary(grant => grant.Mandate.Id);
        var after = now.Grants.ToDictionary(grant => grant.Mandate.Id);
        return new()
        {
            AnswerBefore = then.Answer == now.Answer ? null : then.Answer,
            Gained = [.. InOrder(now.Grants.Where(grant => !before.ContainsKey(grant.Mandate.Id)))],
            Lost = [.. InOrder(then.Grants.Where(grant => !after.ContainsKey(grant.Mandate.Id)))],
            Changed =
            [
                .. InOrder(now.Grants)
                    .Where(grant => before.TryGetValue(grant.Mandate.Id, out var was) && was != grant)
                    .Select(grant => new GrantChange(before[grant.Mandate.Id], grant)),
            ],
            Opened = [.. now.OpenFora.Except(then.OpenFora)],
            Closed = [.. then.OpenFora.Except(now.OpenFora)],
        };
    }

    private static IEnumerable<Mandate> EntriesBehind(
        AuthorityChange change,
        AuthorityVerdict then,
        AuthorityVerdict now,
        MandateRegister register
    )
    {
        var chained = change
            .Gained.Concat(change.Lost)
            .Concat(change.Changed.SelectMany(one => new[] { one.Before, one.After }))
            .SelectMany(grant => grant.Chain)
            .Select(mandate => mandate.Id)
            .ToHashSet();
        var fora = change.Opened.Concat(change.Closed).Select(open => open.Forum.Id).ToHashSet();
        return register
            .RecordedBetween(then.Question.AsKnownAt, now.Question.AsKnownAt)
            .Where(entry =>
                chained.Contains(entry.Id)
                || register.Ground.ForumOf(entry.Holder) is { } forum && fora.Contains(forum.Id)
            );
    }

    private static IOrderedEnumerable<Grant> InOrder(IEnumerable<Grant> grants) =>
        grants.OrderBy(grant => grant.Mandate.Id);

    private static void RequireSameQuestion(AuthorityVerdict then, AuthorityVerdict now)
    {
        if (
            then.Question with { AsKnownAt = null } != now.Question with { AsKnownAt = null }
            || then.Holder != now.Holder
        )
        {
            throw new ArgumentException(
                $"The verdicts answer {then.Question} of {then.Holder} and {now.Question} of {now.Holder}. Permitted: the same question, of the same holder, as known at two moments.",
                nameof(now)
            );
        }
    }

    // A moment that is not given is later than any.
    private static void RequireInOrder(Instant? then, Instant? now)
    {
        if (then > now || then is null && now is not null)
        {
            throw new ArgumentException(
                $"The later verdict is as known at {now}, the earlier one as known at {then}. Permitted: the same moment or a later one.",
                nameof(now)
            );
        }
    }
}

/// <summary>A mandate that gives a right, or may do so, in another way than before.</summary>
/// <param name="Before">As it was.</param>
/// <param name="After">As it is.</param>
public sealed record GrantChange(Grant Before, Grant After);
