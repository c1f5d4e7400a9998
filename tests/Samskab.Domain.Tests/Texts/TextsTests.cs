using System.Text.Json;
using System.Text.RegularExpressions;
using Samskab.Actors;
using Samskab.Authority;
using Samskab.Calendars;
using Samskab.CoCreation;
using Samskab.Decisions;
using Samskab.Domain.Tests.Chapters;
using Samskab.Facts;
using Samskab.Forums;
using Samskab.Funds;
using Samskab.Guidance;
using Samskab.Mandates;
using Samskab.Overlaps;
using Samskab.Oversight;
using Samskab.Ports;
using Samskab.Reception;
using Samskab.Reviews;
using Samskab.RuleBooks;
using Samskab.Rules;
using Samskab.Sources;
using Samskab.Texts;
using Samskab.Uptake;
using Samskab.Verdicts;

namespace Samskab.Domain.Tests.Texts;

public sealed partial class TextsTests
{
    private static readonly Phrasebooks All = CollaborationTexts.Default;

    [Fact]
    public void Both_languages_have_the_same_ids() => Ids(Language.Danish).ShouldBe(Ids(Language.English));

    [Fact]
    public void Both_languages_have_the_same_placeholders()
    {
        foreach (var id in Ids(Language.Danish))
        {
            Placeholders(Language.Danish, id).ShouldBe(Placeholders(Language.English, id), customMessage: id);
        }
    }

    [Fact]
    public void No_two_phrasebooks_of_a_language_share_an_id()
    {
        foreach (var language in All.Books.GroupBy(book => book.Language))
        {
            language.SelectMany(book => book.Ids).ShouldBeUnique();
        }
    }

    [Theory]
    [InlineData("da")]
    [InlineData("en")]
    public void Everything_that_is_told_has_a_text(string language)
    {
        var missing = Needed().Where(id => All.Find(new(language), id) is null or "").ToList();
        missing.ShouldBeEmpty();
    }

    [Fact]
    public void Every_text_is_told_somewhere()
    {
        var needed = Needed().ToHashSet(StringComparer.Ordinal);
        var own = All.Books.Skip(VerdictTexts.Default.Books.Count).SelectMany(book => book.Ids).Distinct();
        own.Where(id => !needed.Contains(id)).ShouldBeEmpty();
    }

    [Fact]
    public void A_text_that_is_missing_in_a_language_is_taken_from_Danish_and_else_its_id_stands()
    {
        var wording = new Wording(All, new("kl"));
        wording.Say("answer.yes").ShouldBe("ja");
        wording.Say("no.such.text").ShouldBe("no.such.text");
    }

    [Fact]
    public void A_phrasebook_that_is_not_one_flat_object_of_texts_is_refused()
    {
        foreach (var json in new[] { "", "[]", "{", """{"a":1}""", """{"a":"x","a":"y"}""", """{"a":null}""" })
        {
            Should.Throw<ArgumentException>(() =>
                Phrasebook.Parse(Language.Danish, System.Text.Encoding.UTF8.GetBytes(json))
            );
        }
    }

    private static IEnumerable<string> Needed()
    {
        var cautious = CoCreationBook.Read(
            new CoCreationReadings()
                .With(CoCreationReadings.Usefulness, "caution")
                .With(CoCreationReadings.FinalResponsibility, "indicates")
        );
        RuleBook[] books = [CoCreationBook.Newest, cautious, ThematicFundBook.Newest, DecisionBook.Newest];
        var rules = books.SelectMany(book => book.Rules).SelectMany(TextsOf);
        var offered = ChapterRules.All.SelectMany(rule => TextsOf(rule).Append($"chapter.{rule.Chapter}"));
        var facts = books.SelectMany(book => book.Facts).Select(fact => $"fact.{fact.Key}.question");
        var chapters = books.SelectMany(book => book.Rules).Select(rule => $"chapter.{rule.Chapter}");
        var parties = Parties.All.Select(party => $"party.{party}");
        var sources = CollaborationSources.All.Select(source => $"source.{source.Id}.scope");
        var interpretations = Checks.Rules.Select(rule => rule.Interpretation).OfType<Interpretation>();
        var readings = books
            .SelectMany(book => book.Contents.Interpretations.AsEnumerable())
            .Concat(interpretations)
            .Concat(AuthorityReadings.All)
            .SelectMany(one =>
                one.Options.Select(option => $"interpretation.{one.Id}.{option}")
                    .Prepend($"interpretation.{one.Id}.question")
            );
        var forces = Enum.GetValues<Force>().Select(force => $"force.{force}");
        var reasons = Enum.GetValues<ReasonKind>().Select(kind => $"reason.{kind}");
        string[] answers = ["yes", "no", "unknown"];
        var verdicts =
            from book in books
            from answer in answers
            from id in new[] { $"{book.Id}.verdict.{answer}.name", $"{book.Id}.verdict.{answer}.sentence" }
            select id;
        return
        [
            .. books.Select(book => $"{book.Id}.name"),
            .. answers.Select(answer => $"answer.{answer}"),
            "parties.municipality+civil-society",
            .. ForumTexts(),
            .. FormTexts(),
            .. Enum.GetValues<DanishHoliday>().Select(holiday => $"holiday.{Kebab(holiday)}"),
            .. Named("interview", "who", "who-each", "why", "why-tension", "if-yes", "if-no", "settles-one", "settles"),
            .. Named("interview", "next", "done", "left", "open", "ask", "nobody-knows", "steps", "steps-of", "step"),
            .. Named("problem", "unknown-id", "duplicate-id.no-line", "cycle", "unknown-parent", "parent-left-out"),
            .. Named(
                "problem",
                "rule-unknown-part",
                "rule-part-twice",
                "rule-part-missing",
                "rule-value",
                "rule-never"
            ),
            .. Named("problem", "rule-parts-clash", "rule-not-supported", "rule-first-day-missing"),
            .. Named("problem", "rule-until-before-from"),
            .. Named("problem", "unknown-rule", "no-terms", "contradicting-step"),
            .. rules,
            .. offered,
            .. facts,
            .. chapters,
            .. parties,
            .. sources,
            .. readings,
            .. forces,
            .. reasons,
            .. verdicts,
            .. OfReviews(),
            .. OfOverlaps(),
            .. OfDecisions(),
            .. OfAuthority(),
            .. OfOversight(),
            .. OfMandateChange(),
            .. OfProgress(),
            .. OfThresholds(),
        ];
    }

    private static IEnumerable<string> OfAuthority()
    {
        string[] asked = ["matter", "area", "theme", "target-group", "amount", "on", "as-known-at"];
        return
        [
            .. Named("authority", "title", "title-of", "asked", "grants", "perhaps", "open-fora", "near-misses"),
            .. Named("authority", "more", "source", "mandate", "mandate-limited"),
            .. Named("authority", "delegated-from", "granted-by", "exercised-by", "exercised-by-deputy"),
            .. asked.Select(part => $"authority.asked-{part}"),
            .. Enum.GetValues<Answer>()
                .SelectMany(answer => Named("authority", $"anyone-{Kebab(answer)}", $"holder-{Kebab(answer)}")),
            .. Enum.GetValues<Power>().Select(power => $"authority.power.{Kebab(power)}"),
            .. Enum.GetValues<ObstacleKind>().Select(kind => $"obstacle.{Kebab(kind)}").Append("obstacle.above"),
            .. Enum.GetValues<OpenForumReason>().Select(reason => $"open-forum.{Kebab(reason)}"),
            .. Enum.GetValues<SeatRole>().Select(role => $"holder.{Kebab(role)}"),
            .. Named("money", "dkk", "other"),
            .. Named("number", "group", "decimal"),
            "moment",
        ];
    }

    private static IEnumerable<string> OfOversight() =>
        [
            .. Named("oversight", "title", "headline", "nothing", "asked", "asked-power", "standing", "not-found"),
            .. Named("oversight", "perhaps", "also-perhaps", "mandate", "matter", "in-area", "in-areas", "everywhere"),
            .. Named(
                "oversight",
                "all",
                "all-days",
                "no-limit",
                "some",
                "hanging",
                "unused",
                "unused-unknown",
                "wider",
                "wider-unknown"
            ),
            .. Named("oversight", "conflict-yes", "conflict-unknown", "gap-no", "gap-unknown"),
            .. Named("oversight", "expiring-on", "expiring-between", "expiring-after", "expiring-by"),
            .. Named("oversight", "expiring-some-day", "terms-without-mandate", "mandate-without-terms"),
            .. Enum.GetValues<OversightSection>()
                .SelectMany(kind => Named("oversight", $"section.{Kebab(kind)}", $"step.{Kebab(kind)}")),
            .. Enum.GetValues<OrphanReason>().Select(reason => $"oversight.orphan.{Kebab(reason)}"),
            .. Enum.GetValues<ExcessKind>().Select(kind => $"oversight.excess.{Kebab(kind)}"),
            .. Named("calendar", "until", "one-day", "always", "never"),
        ];

    private static IEnumerable<string> OfDecisions() =>
        [
            .. Named("decision", "title", "title-one", "nothing", "headline", "standing", "heading", "about", "words"),
            .. Named("decision", "no-amount", "then", "now"),
            .. Named("decision", "delegated", "mandate", "grant-yes", "grant-unknown", "near-miss", "can-answer"),
            .. Named("decision", "seats", "range", "required-seats", "required-each-side", "named", "named-unknown"),
            .. Named("decision", "in-force", "same", "unstated", "entry-new", "entry-corrected", "entry-revoked"),
            .. Named("decision", "touch-answer", "touch-reason", "touch-nothing"),
            .. Named("decision", "replay-no-decision", "replay-no-moment"),
            .. Enum.GetValues<DecisionDetail>().Select(detail => $"decision.not-stated.{Kebab(detail)}"),
            .. Enum.GetValues<QuorumFact>().Select(fact => $"decision.missing.{Kebab(fact)}"),
        ];

    private static IEnumerable<string> OfMandateChange() =>
        [
            .. Named("mandate-change", "title", "before", "same", "nothing", "changed", "gained", "lost", "still"),
            .. Named("mandate-change", "was", "now", "chain", "entries", "entry", "decisions", "no-decisions"),
        ];

    private static IEnumerable<string> OfProgress() =>
        [
            .. Named("progress", "title", "title-of", "headline", "standing", "no-next", "line", "counts"),
            .. Named("progress", "only-for", "more"),
            "step.day-not-stated",
            .. Named("progress", "since", "since-nothing", "was", "untouched", "chapter", "uncertain"),
            .. Named("progress", "contradiction", "review-yes", "review-no", "count", "count-none"),
            .. Enum.GetValues<Phase>().Select(phase => $"progress.phase-{Kebab(phase)}"),
            .. Enum.GetValues<ProgressState>()
                .SelectMany(state => Named("progress", $"state-{Kebab(state)}", $"count-{Kebab(state)}")),
            .. Named("step", "sentence", "taken-up", "done", "set-aside", "forum", "initiative", "by"),
            .. Named("step", "person", "people", "reason", "evidence", "meeting", "decision", "terms", "record"),
            .. Enum.GetValues<SetAsideReason>().Select(reason => $"step.reason-{Kebab(reason)}"),
        ];

    private static IEnumerable<string> OfThresholds() =>
        [
            .. Named("threshold", "title", "standing", "line", "ours", "printed", "set", "permitted-range"),
            .. Enum.GetValues<ThresholdKind>().Select(kind => $"threshold.permitted-{Kebab(kind)}"),
            .. Threshold.All.Select(one => $"threshold.{one.Name}"),
        ];

    private static IEnumerable<string> OfOverlaps()
    {
        string[] occurrences = ["times", "both"];
        string[] counted = ["overlaps.headline", "overlaps.of-offer"];
        string[] judged = ["need-yes", "need-no", "need-unknown", "need-other-no", "need-other-unknown"];
        string[] spots = ["theme", "theme-nested", "area", "area-nested", "area-unknown", "groups", "groups-unknown"];
        string[] times = ["period", "period-unknown", "same-period", "session", "sessions", "sessions-apart"];
        string[] totals = ["by-class", "by-area", "by-theme", "count", "more-areas", "more-themes", "nowhere"];
        return
        [
            .. counted.SelectMany(id => new[] { id, id + "-one", id + "-none" }),
            .. Named(
                "overlaps",
                "title",
                "standing",
                "assumed",
                "assumed-all",
                "totals",
                "each",
                "gravest",
                "gravest-one",
                "words"
            ),
            .. Named("overlaps", [.. totals, "clusters", "no-clusters"]),
            .. Named("overlap", "pair", "pair-of-one", "parties", "missing", "step", "proposes"),
            .. Named("overlap", [.. judged, .. spots, .. times]),
            .. Named("occurrences", "title", "title-both", "times-pace", "next", "more"),
            .. occurrences.SelectMany(id => Named("occurrences", id, id + "-one", id + "-none", id + "-unknown")),
            .. OverlapTerms.Classes.Select(one => $"overlap.class.{Kebab(one)}"),
            .. Enum.GetValues<OverlapParties>().Select(parties => $"overlap.parties.{Kebab(parties)}"),
            .. OverlapTerms.Rules.SelectMany(TextsOf),
            .. OverlapTerms.Facts.Select(fact => $"fact.{fact.Key}.question"),
            .. Named("headcount", "unknown", "at-least", "at-most", "between"),
            .. Named("cluster", "headline", "headline-one", "headline-no-area", "headline-no-area-one"),
            .. Named("cluster", "room", "offer", "more"),
            .. Named("calendar", "day", "at", "between", "clock", "period", "open-period"),
            .. Enumerable.Range(1, 7).Select(weekday => $"calendar.weekday-{weekday}"),
        ];
    }

    private static IEnumerable<string> ForumTexts() =>
        [
            "not-stated",
            .. Named("forum", "headline", "reports-to", "seats", "terms", "no-terms", "sources"),
            .. Named("forum", "mandates", "mandate", "mandate-perhaps"),
            .. Named("forum", "not-there", "refers-politically", "refers-administratively"),
            .. Named("forum", "phase", "vacancies", "no-seats"),
            .. Enum.GetValues<ForumPhase>().Select(phase => $"forum-phase.{Kebab(phase)}"),
            .. Enum.GetValues<Power>().Select(power => $"power.{Kebab(power)}"),
            .. Enum.GetValues<ForumKind>().Select(kind => $"forum-kind.{Kebab(kind)}"),
            "seat",
            .. Named("seat", "vacant", "perhaps", "deputy", "absent", "perhaps-absent"),
            .. Named("seat", "acts", "perhaps-acts", "named"),
            .. Enum.GetValues<SeatRole>().Select(role => $"seat-role.{Kebab(role)}"),
            .. Named("terms", "version", "section", "known-to-exist", "absent"),
            .. Enum.GetValues<TermsPart>().Select(part => $"terms.{Kebab(part)}"),
            .. Named("terms", "open", "title", "headline", "version-from", "version-no-day"),
            .. Named("terms", "day-between", "day-earliest", "day-latest", "day-not-known"),
            .. Named("terms", "incomplete", "not-stated", "words-missing", "part-missing"),
            .. Named("terms", "recorded", "pace", "meetings", "no-meetings"),
            .. Named("terms", "quorum", "quorum-seats", "quorum-seats-one", "quorum-sides", "quorum-sides-one"),
            .. Named("terms", "comparison", "from-to", "legend", "legend-removed", "legend-added"),
            .. Changes.Select(change => $"terms.{change}"),
            .. Changes.Append("changed").Select(change => $"terms.overview-{change}"),
            .. Named("terms", "overview", "difference", "before", "after"),
        ];

    private static readonly string[] Changes = ["same", "added", "removed", "still-missing", "cannot-tell"];

    private static IEnumerable<string> FormTexts() =>
        [
            .. Named("advice", "title", "title-of", "no-verdict", "phase-unknown", "only-chapter", "none", "more"),
            .. Named("advice", "efforts", "efforts-one", "all-efforts", "fora", "fora-one", "all-fora", "others"),
            .. Named("advice", "fits", "fits-yes", "fits-no", "fits-unknown", "begin", "begin-question"),
            .. Named("advice", "not-as-advised", "questions", "steps", "cautions", "ideas", "as-advised", "about"),
            .. Named("advice", "concerns-most", "quoted", "kept", "settled", "source"),
            .. Named("advice", "why", "why-idea", "why-practice", "why-ground", "why-fact", "why-chapter"),
            .. Named("advice", "why-forum", "why-finding"),
            .. Named("forms", "section", "advised", "clarify", "existing", "missing"),
            .. ForumFacts.All.Select(fact => $"fact.{fact.Key}.question"),
            .. FormsOfCollaboration.Rules.SelectMany(TextsOf),
            .. FormsOfCollaboration.Rules.Select(rule => $"chapter.{rule.Chapter}"),
        ];

    private static IEnumerable<string> Named(string group, params string[] names) =>
        names.Select(name => $"{group}.{name}");

    private static string Kebab<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    private static IEnumerable<string> OfReviews()
    {
        string[] findings = ["yes", "no", "unknown"];
        // Offers that are needed are no finding, and a circle that is not new is told by its terms of reference.
        string[] never =
        [
            "overview/same-activities.yes",
            "municipal-circle/start-simply.no",
            "municipal-circle/start-simply.unknown",
        ];
        // Where nothing at all is stated of the seats.
        string[] unstated =
        [
            "collaboration-types/across-associations.unstated",
            "collaboration-types/broad-network.unstated",
            "getting-started/civil-society-broadly.unstated",
            "getting-started/departments-broadly.unstated",
            "structure/equal-coordination-forum.unstated",
            "structure/equal-representation.unstated",
        ];
        string[] page =
        [
            "title",
            "headline",
            "nothing",
            "standing",
            "finding",
            "missing",
            "concerns",
            "proposes",
            "reading",
        ];
        string[] sections =
        [
            "changed",
            "not-as-advised",
            "questions",
            "not-known",
            "as-advised",
            "chapters",
            "chapter",
        ];
        string[] names =
        [
            "collaboration.name",
            "agreement.name",
            "ground-rules.name",
            "expectations.name",
            "overview.name",
        ];
        string[] changes = ["unchanged", "was", "new", "gone"];
        return
        [
            .. Checks.Rules.Concat(Checks.Advice).SelectMany(TextsOf),
            .. Checks.Rules.Concat(Checks.Advice).Select(rule => $"chapter.{rule.Chapter}"),
            .. Checks
                .Rules.SelectMany(rule => findings.Select(answer => $"{rule.Id}.{answer}"))
                .Except(never)
                .Concat(unstated)
                .Select(id => $"finding.{id}"),
            .. ReviewFacts.All.Select(fact => $"fact.{fact.Key}.question"),
            .. Terms.Select(term => $"term.{term}"),
            .. Named("gaps", Gaps),
            .. Named("reception", Reception),
            .. Enum.GetValues<CardKind>().Select(kind => $"card-kind.{Kebab(kind)}"),
            .. Named("review", [.. page, .. sections, .. changes, "share", "list"]),
            .. names,
        ];
    }

    private static readonly string[] Gaps =
    [
        "title",
        "days",
        "headline",
        "nothing",
        "standing",
        "certain",
        "possible",
        "more",
        "sources",
        "line",
        "need",
        "first-of",
        "lacking",
        "lacking-perhaps",
        "lacking-unknown",
        "lacking-offer",
        "balance",
        "range",
        "at-least",
        "at-most",
        "not-known",
        "competing",
        "full",
        "offers",
        "possible-offers",
        "no-offer",
        "candidate",
    ];

    private static readonly string[] Reception =
    [
        "title",
        "headline",
        "standing",
        "weeks",
        "days",
        "week",
        "several-weeks",
        "week-of-arrival",
        "week-before-one",
        "week-before",
        "week-after-one",
        "week-after",
        "side",
        "between-cards",
        "side-municipality",
        "side-civil-society",
        "side-not-stated",
        "both-sides",
        "card",
        "card-informs",
        "day-not-stated",
        "go-on",
        "peak-week",
        "free-week",
        "unplaced",
        "found",
        "best-order",
        "synergies",
        "out-of-order",
        "perhaps-out-of-order",
        "circle",
        "free",
        "perhaps-free",
        "peak",
        "perhaps-peak",
        "synergy",
        "perhaps-synergy",
    ];

    private static readonly string[] Terms =
    [
        "purpose",
        "tasks",
        "decisionMandate",
        "composition",
        "meetingFrequency",
        "relationToBranches",
        "contactRole",
        "answerWhen",
        "contactHow",
        "influence",
        "whereVolunteers",
        "whenProfessionals",
        "whenNotMunicipality",
        "themeOfTheDay",
        "round",
        "newsFromMunicipality",
        "statusOfActivities",
        "municipality",
        "civilSociety",
        "taskSolved",
        "inOperation",
        "departments",
        "volunteers",
        "associations",
        "bothSides",
    ];

    private static IEnumerable<string> TextsOf(Rule rule) =>
        rule.Decides
            ? [$"rule.{rule.Id}", $"rule.{rule.Id}.yes", $"rule.{rule.Id}.no", $"rule.{rule.Id}.unknown"]
            : [$"rule.{rule.Id}"];

    private static List<string> Ids(Language language) =>
        [
            .. All
                .Books.Where(book => book.Language == language)
                .SelectMany(book => book.Ids)
                .Order(StringComparer.Ordinal),
        ];

    private static List<string> Placeholders(Language language, string id) =>
        [
            .. Placeholder()
                .Matches(All.Find(language, id)!)
                .Select(match => match.Value)
                .Distinct()
                .Order(StringComparer.Ordinal),
        ];

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Placeholder();
}
