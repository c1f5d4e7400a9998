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
    private readonly ForumOn day = forum.On(on);

    internal Section Headline()
    {
        var headline = wording.Say(
            "forum.headline",
            ("kind", wording.Say($"forum-kind.{forum.Kind.Kebab}")),
            ("date", wording.Of(on)),
            ("exists", wording.Of(day.Exists))
        );
        return new(
            "",
            [
                new(EntryKind.Headline, headline),
                new ForumStageTeller(collaboration, wording).Entry(day),
                ReportsTo(),
                .. new ForumSeatTeller(collaboration, wording).Vacancies(day),
            ]
        );
    }

    internal Entry ReportsTo() => new ForumChainTeller(collaboration, wording).Entry(day);

    internal Section Seats() => new(wording.Say("forum.seats"), SeatEntries());

    internal ValueList<Entry> SeatEntries() => new ForumSeatTeller(collaboration, wording).Entries(day);

    internal Section Terms() => new(wording.Say("forum.terms"), [.. TermsEntries()]);

    /// <summary>What the forum, or a role in it, may do by the mandates on record.</summary>
    internal IEnumerable<Section> Mandates() =>
        MandateEntries() is { Count: > 0 } entries ? [new(wording.Say("forum.mandates"), entries)] : [];

    internal ValueList<Entry> MandateEntries() =>
        collaboration.Mandates.Where(IsHeldHere).Select(Held).OfType<Entry>().ToValueList();

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

    private IEnumerable<Entry> TermsEntries() =>
        day.Terms.Match(
            its => VersionEntries(its.Terms),
            _ => [new(EntryKind.Point, wording.Say("not-stated")) { Tone = Tone.Open }],
            _ => [new(EntryKind.Point, wording.Say("forum.no-terms")) { Tone = Tone.Against }],
            its =>
                its.Candidates.SelectMany(VersionEntries)
                    .Prepend(new(EntryKind.Point, wording.Say("terms.open")) { Tone = Tone.Open })
        );

    private IEnumerable<Entry> VersionEntries(TermsOfReference version) =>
        [
            new(EntryKind.Paragraph, wording.Say("terms.version", ("version", version.Version))),
            .. version.PartsIn(forum).Select(part => SectionEntry(part.Kebab, version.Section(part))),
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
        var lines = TextLines.Of(text);
        var told = ("text", lines.Count == 1 ? lines[0].Text : "");
        return new(
            EntryKind.Point,
            wording.Say("terms.section", ("name", wording.Say($"terms.{name}")), told).TrimEnd()
        )
        {
            Tone = tone,
            Parts = lines.Count == 1 ? [] : [.. lines.Select(line => new Entry(EntryKind.Remark, line.Text))],
        };
    }

    private Entry Quotation(Citation citation) =>
        new(EntryKind.Quotation, wording.Quote(citation, CollaborationSources.All));
}
