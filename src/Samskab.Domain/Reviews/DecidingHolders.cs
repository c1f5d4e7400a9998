using NodaTime;
using Samskab.Authority;
using Samskab.Calendars;
using Samskab.Collaborations;
using Samskab.Facts;
using Samskab.Forums;
using Samskab.Mandates;

namespace Samskab.Reviews;

/// <summary>Who may decide anything on a day, by the mandates on record.</summary>
internal sealed class DecidingHolders
{
    private readonly MandateRegister register;
    private readonly LocalDate on;
    private readonly Dictionary<Holder, Answer> deciding = [];

    public DecidingHolders(Collaboration collaboration, LocalDate on)
    {
        register = MandateRegister.Of(collaboration).Value;
        this.on = on;
        foreach (var mandate in collaboration.Mandates)
        {
            if (register.Find(mandate.Id) is { Power: Power.Decide } entry)
            {
                deciding[entry.Holder] = MayDecide(entry.Holder).Or(IsInForce(entry));
            }
        }
    }

    /// <summary>Whether any mandate is on record.</summary>
    public bool AreStated => register.Collaboration.Mandates.Count > 0;

    public Answer MayDecide(Forum forum) => MayDecide(new Holder.OfForum(forum.Id));

    public Answer MayDecide(Forum forum, HeldSeat seat) =>
        MayDecide(new Holder.OfRole(forum.Id, seat.Seat.Role))
            .Or(seat.Seat.Actor is { } actor ? MayDecide(new Holder.OfActor(actor)) : Answer.No);

    /// <summary>Whether the forum may be able to decide what no mandate on record says.</summary>
    public bool IsOpen(Forum forum) =>
        register.Ground.IsOpen(forum, register.Index.IsHolding(forum.Id)).On(DayNumber.Of(on)) != Answer.No;

    private Answer IsInForce(Mandate mandate) =>
        register.IsInForce(mandate.Id, on).And(register.Ground.MayDecide(mandate.Holder).On(DayNumber.Of(on)));

    private Answer MayDecide(Holder holder) => deciding.GetValueOrDefault(holder, Answer.No);
}
