using Samskab.Actors;
using Samskab.Areas;
using Samskab.Calendars;
using Samskab.Collaborations;
using Samskab.Facts;
using Samskab.Forums;
using Samskab.Hierarchies;
using Samskab.Mandates;
using Samskab.Themes;

namespace Samskab.Authority;

/// <summary>What the mandates of a register are about: the collaboration without its mandates, and how the sources are read.</summary>
internal sealed class RegisterGround
{
    private readonly int[][] areasAround;
    private readonly int[][] mattersAround;
    private readonly bool[] touchesAuthorityTask;
    private readonly Dictionary<ForumId, AnswerLine> existence = [];
    private readonly Dictionary<(ForumId, SeatRole), AnswerLine> acting = [];
    private readonly Dictionary<ForumId, AnswerLine> mayDecide = [];
    private readonly Dictionary<(ForumId, bool), AnswerLine> open = [];

    public RegisterGround(Collaboration collaboration, AuthorityReadings readings)
    {
        Collaboration = collaboration;
        Readings = readings;
        Everywhere = [Areas.Count];
        areasAround = Around(Areas, Everywhere);
        mattersAround = Around(Matters, []);
        touchesAuthorityTask = [.. Matters.Nodes.Select(TouchesAuthorityTask)];
    }

    public Collaboration Collaboration { get; }

    public AuthorityReadings Readings { get; }

    public Hierarchy<Area, AreaId> Areas => Collaboration.Areas;

    public Hierarchy<Matter, MatterId> Matters => Collaboration.Matters;

    public Hierarchy<Theme, ThemeId> Themes => Collaboration.Themes;

    public Hierarchy<TargetGroup, TargetGroupId> TargetGroups => Collaboration.TargetGroups;

    /// <summary>The place of mandates that no area limits: a number beyond all areas.</summary>
    public int[] Everywhere { get; }

    /// <summary>The places whose mandates cover an area: everywhere, those it lies in, and it; the widest first, where mandates are many and long.</summary>
    public int[] AreasAround(int area) => areasAround[area];

    /// <summary>The matters whose mandates cover a matter: it and those it lies in.</summary>
    public int[] MattersAround(int matter) => mattersAround[matter];

    /// <summary>Whether a matter, one that it lies in or one that lies in it is for an authority alone.</summary>
    public bool TouchesAuthorityTask(int matter) => touchesAuthorityTask[matter];

    /// <summary>Whether a matter, or one that it lies in, is for an authority alone.</summary>
    public bool IsAuthorityTask(int matter) =>
        MattersAround(matter).Any(around => Matters.Nodes[around].IsAuthorityTask == true);

    public bool IsCivilSociety(Holder holder) =>
        holder.Match(its => Collaboration.Actors.Find(its.Actor)?.Side == Side.CivilSociety, _ => false, _ => false);

    public Forum? ForumOf(Holder holder) =>
        holder.Match<ForumId?>(_ => null, its => its.Forum, its => its.Forum) is { } forum
            ? Collaboration.Forums.Find(forum)
            : null;

    /// <summary>The days on which the forum of a holder exists, as far as its beginning and end are stated; all days for an actor.</summary>
    public AnswerLine Exists(Holder holder) =>
        ForumOf(holder) is { } forum ? Kept(existence, forum.Id, () => ExistenceOf(forum)) : AnswerLine.Always;

    /// <summary>The days on which somebody acts for a holder: no seat is vacant in whose role it would be exercised.</summary>
    public AnswerLine Acts(Holder holder) =>
        holder.Match(
            _ => AnswerLine.Always,
            _ => AnswerLine.Always,
            its =>
                Collaboration.Forums.Find(its.Forum) is { } forum
                    ? Kept(
                        acting,
                        (its.Forum, its.Role),
                        () => AnswerLine.Turning(forum.Turns, day => forum.On(day).Acts(its.Role))
                    )
                    : AnswerLine.Never
        );

    /// <summary>The days on which what is recorded of a holder lets it decide, as the sources are read; all days for an actor.</summary>
    public AnswerLine MayDecide(Holder holder) =>
        ForumOf(holder) is { } forum && Readings.NeedsTerms(forum.Kind)
            ? Kept(mayDecide, forum.Id, () => AnswerLine.Turning(forum.Turns, day => HasMandateInTerms(forum, day)))
            : AnswerLine.Always;

    /// <summary>The days on which a forum may be able to decide what no mandate on record says, as the sources are read.</summary>
    /// <param name="forum">The forum.</param>
    /// <param name="isHolding">Whether any mandate of it is on record.</param>
    public AnswerLine IsOpen(Forum forum, bool isHolding) =>
        Readings.CountsTheRecordedAlone
            ? AnswerLine.Never
            : Kept(
                open,
                (forum.Id, isHolding),
                () => AnswerLine.Turning(forum.Turns, day => IsOpen(forum.On(day), isHolding))
            );

    /// <summary>Requires a holder that the collaboration has.</summary>
    /// <exception cref="ArgumentException">It has no such actor or forum.</exception>
    public void Require(Holder holder)
    {
        var isThere = holder.Match(
            its => Collaboration.Actors.Find(its.Actor) is not null,
            its => Collaboration.Forums.Find(its.Forum) is not null,
            its => Collaboration.Forums.Find(its.Forum) is not null
        );
        if (!isThere)
        {
            throw new ArgumentException(
                $"The collaboration has no such holder: {holder}. Permitted: one of its actors or fora.",
                nameof(holder)
            );
        }
    }

    // Where its terms say what it may decide and mandates of it are on record, those are all.
    private static Answer IsOpen(ForumOn forum, bool isHolding) =>
        forum.Exists == Answer.No ? Answer.No
        : forum.Terms is TermsOnDay.InForce { Terms.DecisionMandate: var section }
            ? section switch
            {
                TermsSection.Absent => Answer.No,
                TermsSection.Written => isHolding ? Answer.No : Answer.Unknown,
                _ => Answer.Unknown,
            }
        : Answer.Unknown;

    private static Answer HasMandateInTerms(Forum forum, NodaTime.LocalDate day) =>
        forum
            .On(day)
            .Terms.Match(
                its =>
                    its.Terms.DecisionMandate is TermsSection.Written or TermsSection.KnownToExist
                        ? Answer.Yes
                        : Answer.Unknown,
                _ => Answer.Unknown,
                _ => Answer.Unknown,
                _ => Answer.Unknown
            );

    private static AnswerLine ExistenceOf(Forum forum)
    {
        var begun = forum.Established is { } first ? AnswerLine.Since(first) : AnswerLine.Always;
        return forum.Dissolved is { } end ? begun.And(AnswerLine.Since(end.From).Negated()) : begun;
    }

    private bool TouchesAuthorityTask(Matter matter) =>
        IsAuthorityTask(Matters.NumberOf(matter.Id))
        || Matters.Inside(matter.Id).Any(inner => inner.IsAuthorityTask == true);

    private static int[][] Around<TNode, TId>(Hierarchy<TNode, TId> hierarchy, int[] beyond)
        where TNode : class, INode<TId>
        where TId : struct, Values.IIdentifier<TId> =>
        [
            .. hierarchy.Nodes.Select(node =>
                hierarchy
                    .Ancestors(node.Id)
                    .Select(around => hierarchy.NumberOf(around.Id))
                    .Concat(beyond)
                    .Reverse()
                    .ToArray()
            ),
        ];

    private static AnswerLine Kept<TKey>(Dictionary<TKey, AnswerLine> lines, TKey key, Func<AnswerLine> make)
        where TKey : notnull
    {
        lock (lines)
        {
            return lines.TryGetValue(key, out var line) ? line : lines[key] = make();
        }
    }
}
