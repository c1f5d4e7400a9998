using Samskab.Collaborations;
using Samskab.Facts;
using Samskab.Forums;
using Samskab.Values;

namespace Samskab.Texts;

/// <summary>Tells who sits in a forum on a day, and who of them acts.</summary>
internal sealed class ForumSeatTeller(Collaboration collaboration, Wording wording)
{
    internal ValueList<Entry> Entries(ForumOn forum) =>
        forum.Seats is not { } seats ? [new(EntryKind.Point, wording.Say("not-stated")) { Tone = Tone.Open }]
        : seats.Count == 0 ? [new(EntryKind.Point, wording.Say("forum.no-seats"))]
        : [.. seats.Select(Told)];

    /// <summary>The seats that nobody holds, where there are any.</summary>
    internal IEnumerable<Entry> Vacancies(ForumOn forum) =>
        forum.Vacancies is { Count: > 0 } vacant
            ?
            [
                new(
                    EntryKind.Paragraph,
                    wording.Say("forum.vacancies", ("seats", wording.Listed(vacant.Select(Named))))
                ),
            ]
            : [];

    private Entry Told(SeatOn on) =>
        new(EntryKind.Point, wording.Say("seat", ("role", RoleOf(on.Seat)), ("holder", HolderOf(on.Seat))))
        {
            Parts = [.. Remarks(on).Select(remark => new Entry(EntryKind.Remark, remark))],
        };

    private string Named(SeatOn on) => wording.Say("seat.named", ("role", RoleOf(on.Seat)), ("seat", on.Seat.Id.Value));

    private string RoleOf(Seat seat) => wording.Say($"seat-role.{seat.Role.Kebab}");

    private string HolderOf(Seat seat)
    {
        var names = new[]
        {
            seat.Actor is { } actor ? collaboration.Actors.Find(actor)!.Name : null,
            seat.Participant?.Value,
        };
        return seat.IsVacant ? wording.Say("seat.vacant") : string.Join(", ", names.Where(name => name is not null));
    }

    private IEnumerable<string> Remarks(SeatOn on)
    {
        if (on.IsHeld == Answer.Unknown)
        {
            yield return wording.Say("seat.perhaps");
        }
        if (on.Seat.DeputyFor is { } principal)
        {
            yield return wording.Say("seat.deputy", ("seat", principal.Value));
        }
        if (on.IsAbsent != Answer.No && !on.IsVacant)
        {
            yield return wording.Say(on.IsAbsent == Answer.Yes ? "seat.absent" : "seat.perhaps-absent");
        }
        if (on.Seat.DeputyFor is not null && on.Acts != Answer.No)
        {
            var role = on.ActsIn is { } seat ? RoleOf(seat) : wording.Say("not-stated");
            yield return wording.Say(on.Acts == Answer.Yes ? "seat.acts" : "seat.perhaps-acts", ("role", role));
        }
    }
}
