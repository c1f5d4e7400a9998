using NodaTime;
using Samskab.Authority;
using Samskab.Collaborations;
using Samskab.Facts;
using Samskab.Forums;
using Samskab.Mandates;
using Samskab.Sources;
using Samskab.Values;

namespace Samskab.Texts;

/// <summary>The sections of the page of one forum.</summary>
internal sealed class ForumTeller(Forum forum, Collaboration collaboration, LocalDate on, Wording wording)
{
    private readonly MandateRegister register = MandateRegister.Of(collaboration).Value;

    internal Section Headline()
    {
        var kind = wording.Say($"forum-kind.{forum.Kind.Kebab}");
        var headline = wording.Say(
            "forum.headline",
            ("kind", kind),
            ("date", wording.Of(on)),
            ("exists", wording.Of(ExistsOn()))
        );
        return new(
            "",
            [
                new(EntryKind.Headline, headline),
                new(EntryKind.Paragraph, wording.Say("forum.reports-to", ("to", ReportsTo()))),
            ]
        );
    }

    internal Section Seats() => new(wording.Say("forum.seats"), [.. SeatEntries()]);

    internal Section Terms() => new(wording.Say("forum.terms"), [.. TermsEntries()]);

    /// <summary>What the forum, or a role in it, may do by the mandates on record.</summary>
    internal IEnumerable<Section> Mandates()
    {
        ValueList<Entry> entries = [.. collaboration.Mandates.Where(IsHeldHere).Select(Held).OfType<Entry>()];
        return entries.Count == 0 ? [] : [new(wording.Say("forum.mandates"), entries)];
    }

    private bool IsHeldHere(Mandate mandate) =>
        mandate.Holder.Match(_ => false, its => its.Forum == forum.Id, its => its.Forum == forum.Id);

    private Entry? Held(Mandate mandate)
    {
        var isInForce = register.Find(mandate.Id) is null ? Answer.No : register.IsInForce(mandate.Id, on);
        if (isInForce == Answer.No)
        {
            return null;
        }
        var text = wording.Say(
            isInForce == Answer.Yes ? "forum.mandate" : "forum.mandate-perhaps",
            ("power", wording.Say($"power.{mandate.Power.Kebab}")),
            ("matter", collaboration.Matters.Find(mandate.Matter)!.Name)
        );
        return new(EntryKind.Point, text)
        {
            Tone = isInForce == Answer.Yes ? Tone.For : Tone.Open,
            Parts = [.. mandate.Evidence.OfType<Evidence.Quoted>().Select(quoted => Quotation(quoted.Citation))],
        };
    }

    internal IEnumerable<Section> Sources() =>
        forum.DescribedIn.Count == 0
            ? []
            : [new(wording.Say("forum.sources"), [.. forum.DescribedIn.Select(Quotation)])];

    private Answer ExistsOn()
    {
        var established = forum.Established?.HasComeOn(on) ?? Answer.Unknown;
        var dissolved = forum.Dissolved?.From.HasComeOn(on) ?? Answer.No;
        return established.And(dissolved.Negated);
    }

    private string ReportsTo() =>
        forum.ReportsToActor is { } actor ? collaboration.Actors.Find(actor)!.Name
        : forum.ReportsToForum is { } other ? collaboration.Forums.Find(other)!.Name
        : wording.Say("not-stated");

    private IEnumerable<Entry> SeatEntries()
    {
        if (forum.Seats is not { } seats)
        {
            return [new(EntryKind.Point, wording.Say("not-stated")) { Tone = Tone.Open }];
        }
        return seats.Where(seat => HeldOn(seat) != Answer.No).OrderBy(seat => seat.Id).Select(SeatEntry);
    }

    private Answer HeldOn(Seat seat) => seat.During?.Contains(on) ?? Answer.Yes;

    private Entry SeatEntry(Seat seat)
    {
        var holder = seat.IsVacant ? wording.Say("seat.vacant") : HolderOf(seat);
        var text = wording.Say("seat", ("role", wording.Say($"seat-role.{seat.Role.Kebab}")), ("holder", holder));
        return new(EntryKind.Point, text)
        {
            Parts = [.. Remarks(seat).Select(remark => new Entry(EntryKind.Remark, remark))],
        };
    }

    private string HolderOf(Seat seat)
    {
        var names = new[]
        {
            seat.Actor is { } actor ? collaboration.Actors.Find(actor)!.Name : null,
            seat.Participant?.Value,
        };
        return string.Join(", ", names.Where(name => name is not null));
    }

    private IEnumerable<string> Remarks(Seat seat)
    {
        if (HeldOn(seat) == Answer.Unknown)
        {
            yield return wording.Say("seat.perhaps");
        }
        if (seat.DeputyFor is { } principal)
        {
            yield return wording.Say("seat.deputy", ("seat", principal.Value));
        }
        if (seat.Absence?.Contains(on) == Answer.Yes)
        {
            yield return wording.Say("seat.absent");
        }
    }

    private IEnumerable<Entry> TermsEntries()
    {
        if (forum.Terms is not { } versions)
        {
            return [new(EntryKind.Point, wording.Say("not-stated")) { Tone = Tone.Open }];
        }
        return versions.Count == 0
            ? [new(EntryKind.Point, wording.Say("forum.no-terms")) { Tone = Tone.Against }]
            : versions.Where(version => BeganBy(version) != Answer.No).SelectMany(VersionEntries);
    }

    private Answer BeganBy(TermsOfReference version) => version.From?.HasComeOn(on) ?? Answer.Unknown;

    private IEnumerable<Entry> VersionEntries(TermsOfReference version) =>
        [
            new(EntryKind.Paragraph, wording.Say("terms.version", ("version", version.Version))),
            SectionEntry("purpose", version.Purpose),
            SectionEntry("tasks", version.Tasks),
            SectionEntry("decision-mandate", version.DecisionMandate),
            SectionEntry("composition", version.Composition),
            SectionEntry("meeting-frequency", version.MeetingFrequency),
        ];

    private Entry SectionEntry(string name, TermsSection? section)
    {
        var (text, tone) =
            section?.Match(
                written => (written.Text, Tone.For),
                _ => (wording.Say("terms.known-to-exist"), Tone.For),
                _ => (wording.Say("terms.absent"), Tone.Against)
            )
            ?? (wording.Say("not-stated"), Tone.Open);
        return new(
            EntryKind.Point,
            wording.Say("terms.section", ("name", wording.Say($"terms.{name}")), ("text", text))
        )
        {
            Tone = tone,
        };
    }

    private Entry Quotation(Citation citation) =>
        new(EntryKind.Quotation, wording.Quote(citation, CollaborationSources.All));
}
