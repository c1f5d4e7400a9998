using NodaTime;
using Samskab.Calendars;
using Samskab.Collaborations;
using Samskab.Facts;
using Samskab.Imports;
using Samskab.Mandates;
using Samskab.Sources;
using Samskab.Values;

namespace Samskab.Authority;

/// <summary>Who may decide what: the mandates of a collaboration, on the days they are valid and at the moments they were recorded.</summary>
/// <remarks>
/// Immutable: what is recorded gives a new register, which shares the rest. A correction never overwrites: what was known at an
/// earlier moment is asked for by <see cref="AsKnownAt"/>. A mandate that is delegated gives no more than each that it comes
/// from, in power, matter, area, theme, target group, amount and time, and ends with it. What is not on record is not known: the
/// register tells and decides nothing (Handbook, p. 11). Fora, actors and areas are taken as the collaboration has them; they
/// have no moments of their own.
/// </remarks>
[DanishTerm("mandatregister")]
public sealed class MandateRegister
{
    private readonly RegisterGround ground;
    private readonly MandateLog log;
    private readonly MandateIndex index;
    private readonly MandateRegister? whole;

    private MandateRegister(RegisterGround ground, MandateLog log, MandateIndex index, MandateRegister? whole)
    {
        (this.ground, this.log, this.index, this.whole) = (ground, log, index, whole);
        Judge = new(ground);
    }

    /// <summary>The collaboration whose mandates these are.</summary>
    public Collaboration Collaboration => ground.Collaboration;

    /// <summary>How the sources are read.</summary>
    public AuthorityReadings Readings => ground.Readings;

    /// <summary>Every entry that is known, in the order in which they were recorded.</summary>
    public IEnumerable<Mandate> Entries => log.Entries;

    internal RegisterGround Ground => ground;

    internal MandateIndex Index => index;

    internal MandateJudge Judge { get; }

    /// <summary>The register as it stands today, where this one is that of an earlier moment; otherwise this one.</summary>
    internal MandateRegister Whole => whole ?? this;

    /// <summary>The register of a collaboration, and the entries that can not stand in one.</summary>
    /// <remarks>
    /// An entry falls alone, and an earlier one of its mandate stands. The codes are <c>cycle</c>, for what leads back to itself
    /// at the moment it is recorded, and <c>self-grant</c>, for what a holder gives to itself.
    /// </remarks>
    /// <param name="collaboration">The collaboration.</param>
    /// <param name="readings">How the sources are read; null for the defaults.</param>
    public static ImportReport<MandateRegister> Of(Collaboration collaboration, AuthorityReadings? readings = null)
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        var ground = new RegisterGround(collaboration, readings ?? AuthorityReadings.Default);
        var history = new MandateHistory(collaboration.MandateHistory);
        var log = MandateLog.Of(history.Fitting);
        return new()
        {
            Value = new(ground, log, MandateIndex.Of(log.Versions(log.Count), ground), whole: null),
            Problems = [.. history.Problems],
            ProblemCount = history.Problems.Count,
        };
    }

    /// <summary>The register with one more entry: a new mandate, or a correction or revocation of one that it has.</summary>
    /// <remarks>
    /// Where there is a problem nothing is recorded and the register is the same. The codes are <c>recorded-backwards</c>: the
    /// moment is before the last one; <c>duplicate-id</c>: the mandate has an entry of that moment; <c>unknown-id</c>;
    /// <c>cycle</c>; <c>self-grant</c>. The time is in the logarithm of the number of mandates, for it and for each that hangs on it.
    /// </remarks>
    /// <param name="entry">The entry.</param>
    /// <exception cref="InvalidOperationException">This is the register of an earlier moment: nothing is recorded there.</exception>
    public ImportReport<MandateRegister> Record(Mandate entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        if (whole is not null)
        {
            throw new InvalidOperationException(
                "This is the register of an earlier moment. Record in the register that it was taken from."
            );
        }
        var problem = EntryCheck.Of(entry, index, log.Last, ground);
        return new()
        {
            Value = problem is null ? new(ground, log.With(entry), index.With(entry), whole: null) : this,
            Problems = problem is null ? [] : [problem],
            ProblemCount = problem is null ? 0 : 1,
        };
    }

    /// <summary>The register as it was known at a moment.</summary>
    /// <remarks>It is put together anew, in time linear in the entries known then: ask it once for many questions of one moment.</remarks>
    /// <param name="moment">The moment; what was recorded then is known.</param>
    public MandateRegister AsKnownAt(Instant moment)
    {
        var known = Whole.log.KnownAt(moment);
        return known == log.Count ? this
            : known == Whole.log.Count ? Whole
            : new(
                ground,
                MandateLog.Of(Whole.log.Entries.Take(known)),
                MandateIndex.Of(Whole.log.Versions(known), ground),
                Whole
            );
    }

    /// <summary>The entries of the next moment at which something was recorded; none where all is known.</summary>
    internal IReadOnlyList<Mandate> NextEntries => Whole.log.MomentAt(log.Count);

    /// <summary>The register as it was known at the next moment, made from this one: time as for <see cref="Record"/> of each entry.</summary>
    internal MandateRegister AtNextMoment()
    {
        var together = NextEntries;
        return log.Count + together.Count == Whole.log.Count
            ? Whole
            : new(ground, together.Aggregate(log, (known, entry) => known.With(entry)), index.With(together), Whole);
    }

    /// <summary>The entries recorded after one moment, up to another one; a moment that is not given is later than any.</summary>
    internal IEnumerable<Mandate> RecordedBetween(Instant? then, Instant? now) => Whole.log.Between(then, now);

    /// <summary>The entry that a mandate has, the last of those known; null where none is.</summary>
    /// <param name="id">The id of the mandate.</param>
    public Mandate? Find(MandateId id) => index.Find(Identifier.Given(id))?.Mandate;

    /// <summary>The entry of the mandate that has a number here; null where none is known.</summary>
    /// <param name="number">The number, as a visitor is told it.</param>
    public Mandate? MandateOf(int number) => index.StateOf(number)?.Mandate;

    /// <summary>Whether a mandate, and each that it is delegated from, is in force on a day: valid, not revoked, its forum there.</summary>
    /// <param name="id">The id of the mandate.</param>
    /// <param name="on">The day.</param>
    /// <exception cref="ArgumentException">No such mandate is known.</exception>
    public Answer IsInForce(MandateId id, LocalDate on) =>
        index.Find(Identifier.Given(id)) is { } state
            ? state.InForce.On(DayNumber.Of(on))
            : throw new ArgumentException(
                $"No mandate \"{id}\" is known. Permitted: the id of one of the {index.Count} that are.",
                nameof(id)
            );

    /// <summary>Whether anybody may, without telling who.</summary>
    /// <param name="question">What is asked.</param>
    /// <exception cref="ArgumentException">The collaboration has no such matter, area, theme or target group.</exception>
    public Answer MayAnyone(DecisionQuestion question) => At(question).MayAnyoneNow(question);

    /// <summary>Tells of each mandate that gives the right asked for or may do so, in no order that means anything, each once.</summary>
    /// <typeparam name="TVisitor">The kind of visitor; one that is a struct costs no allocation.</typeparam>
    /// <param name="question">What is asked.</param>
    /// <param name="visitor">Takes them.</param>
    /// <exception cref="ArgumentException">The collaboration has no such matter, area, theme or target group.</exception>
    public void Visit<TVisitor>(DecisionQuestion question, ref TVisitor visitor)
        where TVisitor : IGrantVisitor => At(question).VisitNow(Question.Of(question, ground), ref visitor);

    /// <summary>Who may, by which mandates, or what stands between.</summary>
    /// <param name="question">What is asked.</param>
    /// <exception cref="ArgumentException">The collaboration has no such matter, area, theme or target group.</exception>
    public AuthorityVerdict WhoMay(DecisionQuestion question) => new VerdictMaking(At(question), question, null).Make();

    /// <summary>Whether a holder may, by which mandates, or what stands between.</summary>
    /// <remarks>A forum and a role in it are different holders, and so are an actor and what it is part of.</remarks>
    /// <param name="holder">The holder.</param>
    /// <param name="question">What is asked.</param>
    /// <exception cref="ArgumentException">The collaboration has no such holder, matter, area, theme or target group.</exception>
    public AuthorityVerdict May(Holder holder, DecisionQuestion question)
    {
        ArgumentNullException.ThrowIfNull(holder);
        ground.Require(holder);
        return new VerdictMaking(At(question), question, holder).Make();
    }

    private MandateRegister At(DecisionQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return question.AsKnownAt is { } moment ? AsKnownAt(moment) : this;
    }

    private Answer MayAnyoneNow(DecisionQuestion asked)
    {
        var question = Question.Of(asked, ground);
        var sink = new BestAnswer(this, in question);
        Visit(question, ref sink);
        return sink.Answer == Answer.No && OpenFora.Any(this, question) ? Answer.Unknown : sink.Answer;
    }

    internal void VisitNow<TVisitor>(in Question question, ref TVisitor visitor)
        where TVisitor : IGrantVisitor
    {
        var sink = new Evidences<TVisitor>(this, in question, ref visitor);
        Visit(question, ref sink);
    }

    // Without an area any will do: all mandates are gone through.
    private void Visit<TSink>(in Question question, ref TSink sink)
        where TSink : struct, IAnswerSink, allows ref struct
    {
        if (question.Area >= 0)
        {
            index.Visit(question, ref sink);
            return;
        }
        foreach (var state in index.States)
        {
            if (Judge.AnswerOf(state, question) is var answer && answer != Answer.No && !sink.Take(state.Slot, answer))
            {
                return;
            }
        }
    }
}
