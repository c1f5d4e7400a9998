using NodaTime;
using NodaTime.Text;
using Samskab.Collaborations;
using Samskab.Imports;
using Samskab.Mandates;
using Samskab.Values;

namespace Samskab.Authority;

/// <summary>What is wrong with an entry that is to be recorded.</summary>
internal static class EntryCheck
{
    /// <summary>The first thing that is wrong, or null.</summary>
    public static ImportProblem? Of(Mandate entry, MandateIndex known, Instant? last, RegisterGround ground) =>
        Backwards(entry, known, last)
        ?? Unknown(entry, known, ground)
        ?? (known.ClosesCircle(entry) ? Circle(entry) : null)
        ?? SelfGrant(entry, entry.DelegatedFrom is { } origin ? known.Find(origin)?.Mandate : null);

    /// <summary>An entry that leads back to itself.</summary>
    public static ImportProblem Circle(Mandate entry) =>
        Problem("cycle", entry, "delegatedFrom", entry.DelegatedFrom?.Value, "no way back to itself");

    /// <summary>Whether an entry gives its holder what the holder gave, and so no right at all.</summary>
    public static ImportProblem? SelfGrant(Mandate entry, Mandate? origin) =>
        entry.GrantedBy == entry.Holder || origin?.Holder == entry.Holder
            ? Problem(
                "self-grant",
                entry,
                entry.GrantedBy == entry.Holder ? "grantedBy" : "delegatedFrom",
                NameOf(entry.Holder),
                "another holder"
            )
            : null;

    private static ImportProblem? Backwards(Mandate entry, MandateIndex known, Instant? last)
    {
        if (last is { } latest && !(entry.Recorded >= latest))
        {
            return Problem("recorded-backwards", entry, "recorded", Text(entry.Recorded), $"{Text(last)} or later");
        }
        return known.Find(entry.Id)?.Mandate is { } version && version.Recorded == entry.Recorded
            ? Problem("duplicate-id", entry, "recorded", Text(entry.Recorded), "each moment once for one id")
            : null;
    }

    private static ImportProblem? Unknown(Mandate entry, MandateIndex known, RegisterGround ground)
    {
        var all = ground.Collaboration;
        return Missing<Themes.MatterId>(
                entry,
                "matter",
                [entry.Matter],
                id => all.Matters.Find(id) is not null,
                "matters"
            )
            ?? Missing(entry, "areas", entry.Areas, id => all.Areas.Find(id) is not null, "areas")
            ?? Missing(entry, "themes", entry.Themes, id => all.Themes.Find(id) is not null, "themes")
            ?? Missing(
                entry,
                "targetGroups",
                entry.TargetGroups,
                id => all.TargetGroups.Find(id) is not null,
                "targetGroups"
            )
            ?? Missing(entry, "holder", entry.Holder, all)
            ?? Missing(entry, "grantedBy", entry.GrantedBy, all)
            ?? Missing<MandateId>(
                entry,
                "delegatedFrom",
                entry.DelegatedFrom is { } origin && origin != entry.Id ? [origin] : [],
                id => known.Find(id) is not null,
                "mandates"
            );
    }

    private static ImportProblem? Missing(Mandate entry, string member, Holder? holder, Collaboration all) =>
        holder?.Match(
            its => Missing<Actors.ActorId>(entry, member, [its.Actor], id => all.Actors.Find(id) is not null, "actors"),
            its => Missing<Forums.ForumId>(entry, member, [its.Forum], id => all.Forums.Find(id) is not null, "forums"),
            its => Missing<Forums.ForumId>(entry, member, [its.Forum], id => all.Forums.Find(id) is not null, "forums")
        );

    private static ImportProblem? Missing<TId>(
        Mandate entry,
        string member,
        ValueList<TId>? ids,
        Func<TId, bool> isKnown,
        string among
    )
        where TId : struct, IIdentifier<TId>
    {
        foreach (var id in ids ?? [])
        {
            if (!isKnown(id))
            {
                return Problem("unknown-id", entry, member, id.Value, among);
            }
        }
        return null;
    }

    private static ImportProblem Problem(string code, Mandate entry, string member, string? value, string permitted) =>
        new()
        {
            Code = code,
            Path = $"mandates/{entry.Id}.{member}",
            Value = value,
            Permitted = permitted,
            FellWithIt = [$"mandates/{entry.Id}"],
        };

    private static string NameOf(Holder holder) =>
        holder.Match(its => its.Actor.Value, its => its.Forum.Value, its => its.Forum.Value);

    private static string? Text(Instant? moment) =>
        moment is { } known ? InstantPattern.ExtendedIso.Format(known) : null;
}
