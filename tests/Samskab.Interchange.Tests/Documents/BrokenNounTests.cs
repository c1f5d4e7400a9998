using static Samskab.Tests.Documents.Sample;

namespace Samskab.Tests.Documents;

/// <summary>One value of a noun is wrong in each document.</summary>
public sealed class BrokenNounTests
{
    private const string Forum = """ "id": "f", "name": "F", "kind": "other" """;
    private const string Offer = """ "id": "o", "name": "O", "provider": "a", "theme": "t" """;
    private const string Mandate = """ "id": "m", "power": "decide", "matter": "x" """;
    private const string Held = Mandate + ", \"holder\": { \"actor\": \"a\" }";
    private const string Step = """ "id": "s", "rule": "joint-efforts/follow-up" """;
    private const string Arrival = """ "id": "t", "name": "T", "arrival": "2016-08-31" """;

    private const string Taken = Step + ", \"state\": \"done\"";
    private const string Meeting = """ "id": "m", "forum": "f", "on": "2016-06-01" """;

    /// <summary>The list, the members of its only item, the code, the path within the item, the value and what fell.</summary>
    public static TheoryData<string, string, string, string, string?, string> Items =>
        new()
        {
            // Names of enumerations.
            { "forums", """ "id": "f", "name": "F", "kind": "Other" """, "unknown-name", ".kind", "Other", "" },
            {
                "forums",
                Forum + """, "fixedItems": ["round", "x"]""",
                "unknown-name",
                ".fixedItems[1]",
                "x",
                ".fixedItems[1]"
            },
            { "actors", """ "id": "a", "name": "A", "kind": 5 """, "wrong-type", ".kind", "5", "" },
            // Codes.
            {
                "actors",
                """ "id": "a", "name": "A", "kind": "company", "cvr": "10000008" """,
                "code-not-permitted",
                ".cvr",
                "10000008",
                ".cvr"
            },
            {
                "areas",
                """ "id": "a", "name": "A", "kind": "parish", "code": "561" """,
                "code-not-permitted",
                ".code",
                "561",
                ".code"
            },
            { "themes", """ "id": "t", "name": "T", "kle": "27.0" """, "code-not-permitted", ".kle", "27.0", ".kle" },
            {
                "targetGroups",
                """ "id": "t", "name": "T", "languages": ["da", "d"] """,
                "code-not-permitted",
                ".languages[1]",
                "d",
                ".languages"
            },
            // Periods of one mandate.
            {
                "mandates",
                Held + """, "valid": [{ "from": "2016-01-01", "until": "2016-05-31" }, { "from": "2016-05-31" }]""",
                "overlapping-periods",
                ".valid",
                "2016-05-31",
                ""
            },
            // Steps.
            { "steps", Step + """, "state": "finished" """, "unknown-name", ".state", "finished", "" },
            { "steps", Step + """, "state": { "setAside": "x" } """, "unknown-name", ".state.setAside", "x", "" },
            { "steps", Taken.Replace("/", ""), "code-not-permitted", ".rule", "joint-effortsfollow-up", "" },
            { "steps", Taken + """, "by": ["f", ""]""", "id-not-permitted", ".by[1]", "", "" },
            { "steps", Taken + """, "date": "2016-06-01" """, "unknown-member", ".date", "date", "" },
            {
                "steps",
                Taken + """, "evidence": [{ "meeting": "m", "record": "r" }]""",
                "mixed-members",
                ".evidence[0]",
                null,
                ".evidence[0]"
            },
            {
                "steps",
                Taken + """, "evidence": [{ "record": "010170-1234" }]""",
                "record-not-permitted",
                ".evidence[0].record",
                null,
                ".evidence[0]"
            },
            // Participants are never repeated.
            {
                "forums",
                Forum + """, "seats": [{ "id": "s", "participant": "010170-1234" }]""",
                "participant-not-permitted",
                ".seats[0].participant",
                null,
                ".seats[0]"
            },
            {
                "decisions",
                Held.Replace("holder", "by").Replace("\"power\": \"decide\", ", "")
                    + """, "on": "2016-06-01", "participants": [1101701234]""",
                "participant-not-permitted",
                ".participants[0]",
                null,
                ".participants"
            },
            // Nor is what a contact was about.
            {
                "contacts",
                """ "id": "c", "on": "2016-06-01", "about": "010170-1234" """,
                "topic-not-permitted",
                ".about",
                null,
                ""
            },
            {
                "contacts",
                """ "id": "c", "on": "2016-06-01", "about": "Fatimas bolig" """,
                "topic-not-permitted",
                ".about",
                null,
                ""
            },
            { "contacts", """ "id": "c", "on": "2016-06-01", "kind": "call" """, "unknown-name", ".kind", "call", "" },
            // Without one of its cards a timeline would look as if there were room: then none of them is stated.
            {
                "receptionTimelines",
                Arrival
                    + """, "cards": [{ "id": "a", "title": "A", "kind": "offer" }, { "id": "b", "title": "B", "kind": "gift" }]""",
                "unknown-name",
                ".cards[1].kind",
                "gift",
                ".cards"
            },
            {
                "receptionTimelines",
                Arrival + """, "cards": [{ "id": "a", "title": "A", "kind": "offer", "druing": "2016-06-01" }]""",
                "unknown-member",
                ".cards[0].druing",
                "druing",
                ".cards"
            },
            {
                "receptionTimelines",
                Arrival + """, "cards": [{ "id": "a", "title": "A", "kind": "offer", "during": "foråret" }]""",
                "bad-date",
                ".cards[0].during",
                "foråret",
                ".cards"
            },
            { "receptionTimelines", """ "id": "t", "name": "T" """, "missing-member", ".arrival", null, "" },
            // Numbers.
            { "offers", Offer + """, "capacity": -1""", "number-not-permitted", ".capacity", "-1", ".capacity" },
            { "offers", Offer + """, "capacity": 1.5""", "number-not-permitted", ".capacity", "1.5", ".capacity" },
            {
                "offers",
                Offer + """, "capacity": 9999999999""",
                "number-not-permitted",
                ".capacity",
                "9999999999",
                ".capacity"
            },
            { "offers", Offer + """, "capacity": "12" """, "wrong-type", ".capacity", "12", ".capacity" },
            { "meetings", Meeting + """, "minutes": 0""", "number-not-permitted", ".minutes", "0", ".minutes" },
            {
                "targetGroups",
                """ "id": "t", "name": "T", "ages": { "from": 18, "to": 17 } """,
                "number-not-permitted",
                ".ages.to",
                "17",
                ".ages"
            },
            {
                "targetGroups",
                """ "id": "t", "name": "T", "ages": { "from": 18, "to": 131 } """,
                "number-not-permitted",
                ".ages.to",
                "131",
                ".ages"
            },
            // Money.
            {
                "mandates",
                Held + """, "limit": { "amount": -1, "currency": "DKK" }""",
                "number-not-permitted",
                ".limit.amount",
                "-1",
                ""
            },
            {
                "mandates",
                Held + """, "limit": { "amount": 1e3, "currency": "DKK" }""",
                "number-not-permitted",
                ".limit.amount",
                "1e3",
                ""
            },
            {
                "mandates",
                Held + """, "limit": { "amount": 0.12345678901234567890123456789, "currency": "DKK" }""",
                "number-not-permitted",
                ".limit.amount",
                "0.12345678901234567890123456789",
                ""
            },
            {
                "mandates",
                Held + """, "limit": { "amount": 1, "currency": "kr." }""",
                "bad-currency",
                ".limit.currency",
                "kr.",
                ""
            },
            // Times.
            { "meetings", Meeting + """, "begins": "10.00" """, "bad-time", ".begins", "10.00", ".begins" },
            { "meetings", Meeting + """, "begins": "24:00" """, "bad-time", ".begins", "24:00", ".begins" },
            { "mandates", Held + """, "recorded": "2016-06-01" """, "bad-time", ".recorded", "2016-06-01", "" },
            // Days, spans and timelines.
            { "forums", Forum + """, "established": 2016""", "wrong-type", ".established", "2016", "" },
            {
                "forums",
                Forum + """, "established": { "earliest": "2016-02-01", "latest": "2016-01-01" }""",
                "until-before-from",
                ".established.latest",
                "2016-01-01",
                ""
            },
            {
                "forums",
                Forum + """, "established": { "wording": " " }""",
                "empty-text",
                ".established.wording",
                "",
                ".established.wording"
            },
            {
                "offers",
                Offer + """, "during": { "from": "2016-02-01", "until": { "latest": "2016-01-01" } }""",
                "until-before-from",
                ".during.until",
                "2016-01-01",
                ""
            },
            {
                "offers",
                Offer + """, "during": { "form": "2016-02-01" }""",
                "unknown-member",
                ".during.form",
                "form",
                ""
            },
            { "mandates", Held + """, "valid": [{}, 7]""", "wrong-type", ".valid[1]", "7", "" },
            {
                "offers",
                Offer + """, "status": [{ "value": "idea" }, { "value": "trial" }]""",
                "duplicate-entry",
                ".status[1]",
                "null",
                ""
            },
            {
                "offers",
                Offer + """, "status": [{ "from": "2016-02-01", "value": "open" }]""",
                "unknown-name",
                ".status[0].value",
                "open",
                ""
            },
            // Scopes and holders.
            { "mandates", Held + """, "areas": ["a", ""]""", "id-not-permitted", ".areas[1]", "", "" },
            { "forums", Forum + """, "areas": ["a", ""]""", "id-not-permitted", ".areas[1]", "", ".areas" },
            { "mandates", Held + """, "limits": 1""", "unknown-member", ".limits", "limits", "" },
            {
                "mandates",
                Mandate + """, "holder": { "role": "chair" }""",
                "missing-member",
                ".holder.forum",
                null,
                ""
            },
            {
                "mandates",
                Mandate + """, "holder": { "actor": "a", "role": "chair" }""",
                "mixed-members",
                ".holder",
                null,
                ""
            },
            // Sections of terms.
            {
                "forums",
                Forum + """, "terms": [{ "version": "1", "purpose": "unknown" }]""",
                "unknown-name",
                ".terms[0].purpose",
                "unknown",
                ".terms[0].purpose"
            },
            {
                "forums",
                Forum + """, "terms": [{ "version": "1", "purpose": null, "tasks": 1 }]""",
                "wrong-type",
                ".terms[0].tasks",
                "1",
                ".terms[0].tasks"
            },
            // A quorum of nothing, or of less.
            {
                "forums",
                Forum + """, "terms": [{ "version": "1", "quorum": {} }]""",
                "missing-member",
                ".terms[0].quorum.seats",
                "{}",
                ".terms[0].quorum"
            },
            {
                "forums",
                Forum + """, "terms": [{ "version": "1", "quorum": { "seats": 4, "eachSide": 0 } }]""",
                "number-not-permitted",
                ".terms[0].quorum.eachSide",
                "0",
                ".terms[0].quorum"
            },
        };

    /// <summary>The members of a schedule, the code, the path within it, the value.</summary>
    public static TheoryData<string, string, string, string?> Schedules =>
        new()
        {
            { """ "every": 1 """, "missing-member", ".kind", null },
            { """ "kind": "hourly", "every": 1 """, "unknown-name", ".kind", "hourly" },
            { """ "kind": ["weekly"] """, "wrong-type", ".kind", "[\"weekly\"]" },
            { """ "kind": "\ud800" """, "unpaired-surrogate", ".kind", "\\ud800" },
            { """ "every": 1, "kind": "weekly" """, "missing-member", ".days", null },
            { """ "kind": "weekly", "every": 1, "days": [] """, "empty-list", ".days", null },
            { """ "kind": "weekly", "every": 1, "days": ["none"] """, "unknown-name", ".days[0]", "none" },
            { """ "kind": "weekly", "every": 2, "days": ["monday"] """, "first-day-missing", ".every", "2" },
            {
                """ "kind": "weekly", "every": 1, "days": ["monday"], "count": 3 """,
                "first-day-missing",
                ".count",
                "3"
            },
            {
                """ "kind": "weekly", "every": 1, "days": ["monday"], "count": 3, "until": "2016-01-01" """,
                "two-ends",
                ".count",
                "3"
            },
            {
                """ "kind": "weekly", "every": 1, "days": ["monday"], "month": 1 """,
                "unknown-member",
                ".month",
                "month"
            },
            { """ "kind": "monthly-on-days", "every": 1, "days": [0] """, "number-not-permitted", ".days[0]", "0" },
            {
                """ "kind": "monthly-on-weekdays", "every": 1, "days": [{ "ordinal": 6, "weekday": "monday" }] """,
                "number-not-permitted",
                ".days[0].ordinal",
                "6"
            },
            { """ "kind": "daily", "every": 2 """, "first-day-missing", ".every", "2" },
            { """ "kind": "yearly", "month": 6, "day": 5, "every": 2 """, "first-day-missing", ".every", "2" },
            { """ "kind": "yearly-on-days", "every": 1, "days": [367] """, "number-not-permitted", ".days[0]", "367" },
            {
                """ "kind": "yearly-in-weeks", "every": 1, "weeks": [], "days": ["monday"] """,
                "empty-list",
                ".weeks",
                null
            },
            {
                """ "kind": "weekly", "every": 1, "days": ["monday"], "weekStart": "none" """,
                "unknown-name",
                ".weekStart",
                "none"
            },
            {
                """ "kind": "monthly-on-days", "every": 1, "days": [1], "months": [13] """,
                "number-not-permitted",
                ".months[0]",
                "13"
            },
            { """ "kind": "daily", "every": 1, "skipsHolidays": 1 """, "wrong-type", ".skipsHolidays", "1" },
            { """ "kind": "yearly", "month": 13, "day": 1 """, "number-not-permitted", ".month", "13" },
            {
                """ "kind": "times-per-year", "times": 4, "from": "2016-02-01", "until": "2016-01-01" """,
                "until-before-from",
                ".until",
                "2016-01-01"
            },
            { """ "kind": "dated", "dates": ["2016-02-30"] """, "bad-date", ".dates[0]", "2016-02-30" },
            { """ "kind": "dated", "dates": [], "exceptions": ["x"] """, "bad-date", ".exceptions[0]", "x" },
            { """ "kind": "dated", "dates": [], "zone": "Ærø" """, "unknown-time-zone", ".zone", "Ærø" },
        };

    /// <summary>All of them as whole documents, in the manner of <see cref="BrokenDocumentTests.Documents"/>.</summary>
    public static IEnumerable<object?[]> Documents =>
        Items
            .Select(its => Row((string)its[0], (string)its[1], its[2], its[3], its[4], its[5]))
            .Concat(
                Schedules.Select(its =>
                    Row(
                        "offers",
                        $$"""{{Offer}}, "schedule": { {{its[0]}} }""",
                        its[1],
                        ".schedule" + its[2],
                        its[3],
                        ".schedule"
                    )
                )
            );

    [Theory]
    [MemberData(nameof(Documents))]
    public void One_thing_wrong_is_one_problem(string text, string code, string path, string? value, string? fell) =>
        BrokenDocumentTests.Check(text, code, path, value, fell);

    [Fact]
    public void A_day_that_its_month_never_has_is_refused()
    {
        var problem = OnlyProblemOf(
            $$"""{ "format": "samskab/1", "offers": [{ {{Offer}}, "schedule": { "kind": "yearly", "month": 2, "day": 30 } }] }"""
        );

        problem.Code.ShouldBe("number-not-permitted");
        problem.Permitted.ShouldBe("1 to 29 in month 2");
    }

    [Fact]
    public void The_same_id_may_stand_in_two_lists() =>
        Read(
            """{ "format": "samskab/1", "expectations": [{ "id": "a", "parties": [] }], "agreements": [{ "id": "a", "parties": [] }] }"""
        )
            .IsGood.ShouldBeTrue();

    [Fact]
    public void What_is_not_stated_differs_from_what_is_stated_to_be_none()
    {
        var forums = Read(
            $$"""{ "format": "samskab/1", "forums": [{ {{Forum}} }, { "id": "g", "name": "G", "kind": "other", "seats": [] }] }"""
        ).Value.Forums;

        forums[0].Seats.ShouldBeNull();
        forums[1].Seats.ShouldBe([]);
    }

    private static object?[] Row(string list, string members, object code, object path, object? value, object fell) =>
        [
            $$"""{ "format": "samskab/1", "{{list}}": [{ {{members}} }] }""",
            code,
            $"$.{list}[0]{path}",
            value,
            $"$.{list}[0]{fell}",
        ];
}
