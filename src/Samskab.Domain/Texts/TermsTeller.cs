using NodaTime;
using Samskab.Calendars;
using Samskab.Chapters;
using Samskab.Collaborations;
using Samskab.Facts;
using Samskab.Forums;
using Samskab.Rules;
using Samskab.Sources;
using Samskab.Values;

namespace Samskab.Texts;

/// <summary>The sections of the document of one version of terms of reference.</summary>
internal sealed class TermsTeller(ForumOn day, TermsOfReference terms, Collaboration collaboration, Wording wording)
{
    private const int MeetingsTold = 3;

    private readonly ForumTeller forum = new(day.Forum, collaboration, day.Date, wording);
    private readonly TermsWords words = new(wording);

    internal Section Opening()
    {
        var headline = wording.Say(
            "terms.headline",
            ("version", words.VersionOf(terms)),
            ("date", wording.Of(day.Date)),
            ("answer", wording.Of(IsInForce()))
        );
        var kind = wording.Say($"forum-kind.{day.Forum.Kind.Kebab}");
        return new(
            "",
            [new(EntryKind.Headline, headline), new(EntryKind.Paragraph, kind), forum.ReportsTo(), .. Incomplete()]
        );
    }

    internal Section Part(TermsPart part) =>
        new(words.NameOf(part), [.. words.Entries(terms.Section(part)), .. Recorded(part)]);

    internal IEnumerable<Section> Quorum() =>
        terms.Quorum is { } quorum ? [new(wording.Say("terms.quorum"), words.Entries(quorum))] : [];

    private Answer IsInForce() =>
        day.Terms.Match(
            its => its.Terms == terms ? Answer.Yes : Answer.No,
            _ => Answer.No,
            _ => Answer.No,
            its => its.Candidates.Contains(terms) ? Answer.Unknown : Answer.No
        );

    // What is not at hand in words is named at the head of the document, with the sentence that asks for it.
    private IEnumerable<Entry> Incomplete()
    {
        var parts = terms.PartsIn(day.Forum).Where(part => terms.Section(part) is not TermsSection.Written).ToList();
        return parts.Count == 0
            ? []
            :
            [
                new(
                    EntryKind.Point,
                    wording.Say("terms.incomplete", ("parts", wording.Listed(parts.Select(words.TermOf))))
                )
                {
                    Tone = Tone.Open,
                    Parts = [.. parts.Select(Asking).Distinct().Select(Quoted)],
                },
            ];
    }

    private static Rule Asking(TermsPart part) =>
        part == TermsPart.RelationToBranches
            ? MunicipalCircles.PurposeAndMandate
            : CollaborationStructure.TermsOfReference;

    private Entry Quoted(Rule rule) =>
        new(EntryKind.Quotation, wording.Quote(rule.Citations[0], CollaborationSources.All));

    private IEnumerable<Entry> Recorded(TermsPart part)
    {
        ValueList<Entry> entries = part switch
        {
            TermsPart.DecisionMandate => forum.MandateEntries(),
            TermsPart.Composition when day.Seats is not null => forum.SeatEntries(),
            TermsPart.MeetingFrequency when day.Forum.Rhythm is { } rhythm => Rhythm(rhythm),
            _ => [],
        };
        return entries.Count == 0
            ? []
            : entries.Prepend(new(EntryKind.Paragraph, wording.Say("terms.recorded", ("date", wording.Of(day.Date)))));
    }

    private ValueList<Entry> Rhythm(Schedule rhythm) =>
        [
            .. rhythm.PerYear is { } times
                ? [new(EntryKind.Point, wording.Say("terms.pace", ("count", wording.Number(times))))]
                : Array.Empty<Entry>(),
            .. rhythm.DatesAreKnown ? Next(rhythm) : [],
        ];

    private IEnumerable<Entry> Next(Schedule rhythm)
    {
        var until = LocalDate.Min(LocalDate.MaxIsoValue.PlusYears(-1), day.Date).PlusYears(1);
        var sessions = rhythm.SessionsIn(new(day.Date, until)).Take(MeetingsTold).Select(wording.Of).ToList();
        return sessions.Count == 0
            ? [new(EntryKind.Point, wording.Say("terms.no-meetings"))]
            : [new(EntryKind.Point, wording.Say("terms.meetings", ("days", wording.Listed(sessions))))];
    }
}
