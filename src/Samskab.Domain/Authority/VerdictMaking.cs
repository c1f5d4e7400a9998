using Samskab.Facts;
using Samskab.Forums;
using Samskab.Mandates;
using Samskab.Values;

namespace Samskab.Authority;

/// <summary>Puts together who may, and what stands between where nobody surely may.</summary>
internal sealed class VerdictMaking(MandateRegister register, DecisionQuestion asked, Holder? holder)
{
    private readonly Question question = Question.Of(asked, register.Ground);

    public AuthorityVerdict Make()
    {
        var grants = Grants();
        var best = grants.Select(grant => grant.Answer).DefaultIfEmpty(Answer.No).Max();
        ValueList<OpenForum> open = best == Answer.Yes ? [] : [.. OpenFora.Of(register, question).Where(IsAsked)];
        return new()
        {
            Question = asked,
            Holder = holder,
            Answer = best == Answer.No && open.Count > 0 ? Answer.Unknown : best,
            Grants = grants,
            OpenFora = open,
            NearMisses = best == Answer.Yes ? [] : NearMisses(),
            Readings = register.Readings.Taken,
        };
    }

    private bool IsAsked(OpenForum open) =>
        holder is null
        || holder.Match(_ => false, its => its.Forum == open.Forum.Id, its => its.Forum == open.Forum.Id);

    private bool IsAsked(MandateState state) => holder is null || state.Mandate.Holder == holder;

    private ValueList<Grant> Grants()
    {
        var found = new Found([]);
        register.VisitNow(question, ref found);
        return
        [
            .. found
                .States.Where(one => IsAsked(one.State))
                .OrderByDescending(one => one.Answer)
                .ThenBy(one => one.State.Mandate.Id)
                .Select(one => GrantOf(one.State, one.Answer)),
        ];
    }

    private Grant GrantOf(MandateState state, Answer answer) =>
        new()
        {
            Chain = [.. state.Chain().Select(link => link.Mandate)],
            Answer = answer,
            Open = answer == Answer.Yes ? [] : [.. register.Judge.Obstacles(state, question)],
            ExercisedBy = state.Mandate.Holder is Holder.OfRole role ? SeatsOf(role) : [],
        };

    private ValueList<SeatOn> SeatsOf(Holder.OfRole role) =>
        [
            .. (register.Collaboration.Forums.Find(role.Forum)?.On(asked.On).Seats ?? []).Where(seat =>
                seat.Acts != Answer.No && seat.ActsIn?.Role == role.Role
            ),
        ];

    private ValueList<NearMiss> NearMisses() =>
        [
            .. Near()
                .Where(miss => miss.Obstacles.Count > 0 && miss.Obstacles.Any(one => one.Answer == Answer.No))
                .OrderBy(miss => miss.Obstacles.Count)
                .ThenBy(miss => miss.Obstacles[0].Kind)
                .ThenBy(miss => miss.Mandate.Id),
        ];

    private IEnumerable<NearMiss> Near()
    {
        foreach (var state in register.Index.States.Where(IsNear))
        {
            yield return new(state.Mandate, [.. register.Judge.Obstacles(state, question)]);
        }
        foreach (var state in register.Whole.Index.States.Where(state => IsNear(state) && IsLater(state)))
        {
            yield return new(
                state.Mandate,
                [NotRecorded(state.Mandate.Id), .. register.Judge.Obstacles(state, question)]
            );
        }
    }

    private bool IsNear(MandateState state) =>
        IsAsked(state) && register.Ground.Matters.IsInside(question.Matter, state.Matter);

    private bool IsLater(MandateState state) => register.Index.Find(state.Mandate.Id) is null;

    private Obstacle NotRecorded(MandateId id) =>
        new()
        {
            Kind = ObstacleKind.NotRecorded,
            At = id,
            Answer = Answer.No,
            Recorded = register.Whole.Entries.First(entry => entry.Id == id).Recorded,
        };

    /// <summary>Gathers what answers the question.</summary>
    private readonly struct Found(List<(MandateState State, Answer Answer)> states) : IGrantVisitor
    {
        public List<(MandateState State, Answer Answer)> States => states;

        public bool Visit(in GrantEvidence grant)
        {
            states.Add((grant.State, grant.Answer));
            return true;
        }
    }
}
