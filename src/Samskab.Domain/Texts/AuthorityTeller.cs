using Samskab.Authority;
using Samskab.Facts;
using Samskab.Mandates;
using Samskab.Sources;

namespace Samskab.Texts;

/// <summary>The sections of the page of one answer.</summary>
internal sealed class AuthorityTeller(AuthorityVerdict verdict, MandateRegister register, Wording wording)
{
    private readonly ObstacleTeller obstacles = new(register, wording);

    private string Power => wording.Say($"authority.power.{verdict.Question.Power.Kebab}");

    internal string Title =>
        verdict.Holder is { } holder
            ? wording.Say("authority.title-of", ("holder", NameOf(holder)), ("power", Power))
            : wording.Say("authority.title", ("power", Power));

    internal Section Headline() =>
        new(
            "",
            [
                new(EntryKind.Headline, Answer()) { Tone = ToneOf(verdict.Answer) },
                new(EntryKind.Paragraph, wording.Say("authority.asked", ("parts", string.Join("; ", Asked())))),
            ]
        );

    internal IEnumerable<Section> Grants() =>
        Listed("authority.grants", verdict.Grants.Where(grant => grant.Answer == Facts.Answer.Yes).Select(Told))
            .Concat(
                Listed(
                    "authority.perhaps",
                    verdict.Grants.Where(grant => grant.Answer != Facts.Answer.Yes).Select(Told)
                )
            );

    internal IEnumerable<Section> OpenFora() =>
        Listed(
            "authority.open-fora",
            verdict.OpenFora.Select(open => new Entry(
                EntryKind.Point,
                wording.Say($"open-forum.{open.Reason.Kebab}", ("forum", open.Forum.Name))
            )
            {
                Tone = Tone.Open,
            })
        );

    internal IEnumerable<Section> NearMisses(int most)
    {
        var told = verdict.NearMisses.Take(most).Select(Told).ToList();
        if (verdict.NearMisses.Count > most)
        {
            told.Add(
                new(
                    EntryKind.Remark,
                    wording.Say(
                        "authority.more",
                        (
                            "count",
                            (verdict.NearMisses.Count - most).ToString(
                                System.Globalization.CultureInfo.InvariantCulture
                            )
                        )
                    )
                )
            );
        }
        return Listed("authority.near-misses", told);
    }

    internal Section Readings() =>
        new(
            wording.Say("section.readings"),
            [
                .. AuthorityReadings
                    .All.Zip(verdict.Readings)
                    .Select(one => new Entry(EntryKind.Point, wording.Of(one.Second))
                    {
                        Parts = [.. one.First.Citations.Select(Quotation)],
                    }),
            ]
        );

    internal Section Source() =>
        new(
            wording.Say("authority.source"),
            [.. Chapters.ImportantElements.ClearDecisionRights.Citations.Select(Quotation)]
        );

    private IEnumerable<Section> Listed(string heading, IEnumerable<Entry> entries)
    {
        Values.ValueList<Entry> all = [.. entries];
        return all.Count == 0 ? [] : [new(wording.Say(heading), all)];
    }

    /// <summary>The answer as one sentence.</summary>
    internal string Answer() =>
        wording.Say(
            $"authority.{(verdict.Holder is null ? "anyone" : "holder")}-{verdict.Answer.Kebab}",
            ("holder", verdict.Holder is { } holder ? NameOf(holder) : Names()),
            ("power", Power)
        );

    private string Names() =>
        wording.Listed(
            verdict
                .Grants.Where(grant => grant.Answer == Facts.Answer.Yes)
                .Select(grant => NameOf(grant.Mandate.Holder))
                .Distinct()
        );

    private IEnumerable<string> Asked()
    {
        var (question, all) = (verdict.Question, register.Collaboration);
        yield return Part("matter", all.Matters.Find(question.Matter)!.Name);
        if (question.Area is { } area)
        {
            yield return Part("area", all.Areas.Find(area)!.Name);
        }
        if (question.Theme is { } theme)
        {
            yield return Part("theme", all.Themes.Find(theme)!.Name);
        }
        if (question.TargetGroup is { } group)
        {
            yield return Part("target-group", all.TargetGroups.Find(group)!.Name);
        }
        if (question.Amount is { } amount)
        {
            yield return Part("amount", wording.Of(amount));
        }
        yield return Part("on", wording.Of(question.On));
        if (question.AsKnownAt is { } moment)
        {
            yield return Part("as-known-at", wording.Of(moment));
        }
    }

    private string Part(string name, string value) => wording.Say($"authority.asked-{name}", ("value", value));

    private Entry Told(Grant grant) =>
        new(EntryKind.Point, Sentence(grant.Mandate))
        {
            Tone = ToneOf(grant.Answer),
            Parts =
            [
                .. grant.Open.Select(one => Between(one, grant.Mandate)),
                .. grant.Chain.Skip(1).Select(link => Remark("authority.delegated-from", Sentence(link))),
                .. GrantedBy(grant.Source),
                .. ExercisedBy(grant),
                .. grant
                    .Chain.SelectMany(link => link.Evidence.OfType<Evidence.Quoted>())
                    .Select(quoted => Quotation(quoted.Citation)),
            ],
        };

    private Entry Told(NearMiss miss) =>
        new(EntryKind.Point, Sentence(miss.Mandate))
        {
            Tone = Tone.Against,
            Parts = [.. miss.Obstacles.Select(one => Between(one, miss.Mandate))],
        };

    /// <summary>What stands between a mandate and the question.</summary>
    internal Entry Between(Obstacle obstacle, Mandate mandate) =>
        new(EntryKind.Remark, obstacles.Sentence(obstacle, mandate)) { Tone = ToneOf(obstacle.Answer) };

    /// <summary>A mandate with its holder and limit.</summary>
    internal string Sentence(Mandate mandate) =>
        wording.Say(
            mandate.Limit is null ? "authority.mandate" : "authority.mandate-limited",
            ("holder", NameOf(mandate.Holder)),
            ("mandate", mandate.Id.Value),
            ("limit", mandate.Limit is { } limit ? wording.Of(limit) : "")
        );

    private IEnumerable<Entry> GrantedBy(Mandate source) =>
        source.GrantedBy is { } by ? [Remark("authority.granted-by", NameOf(by))] : [];

    private IEnumerable<Entry> ExercisedBy(Grant grant) =>
        grant.ExercisedBy.Select(seat =>
            Remark(
                seat.Seat.DeputyFor is null ? "authority.exercised-by" : "authority.exercised-by-deputy",
                seat.Seat.Actor is { } actor ? register.Collaboration.Actors.Find(actor)!.Name : seat.Seat.Id.Value
            )
        );

    private Entry Remark(string id, string value) => new(EntryKind.Remark, wording.Say(id, ("value", value)));

    private string NameOf(Holder holder) => wording.NameOf(holder, register.Collaboration);

    private Entry Quotation(Citation citation) =>
        new(EntryKind.Quotation, wording.Quote(citation, CollaborationSources.All));

    internal static Tone ToneOf(Answer answer) =>
        answer switch
        {
            Facts.Answer.Yes => Tone.For,
            Facts.Answer.No => Tone.Against,
            _ => Tone.Open,
        };
}
