using System.Text.Json;
using Samskab.Documents;
using Samskab.Forums;
using Samskab.Shapes;
using static Samskab.Tests.Documents.Sample;

namespace Samskab.Tests.Documents;

/// <summary>How every noun stands in a document.</summary>
public sealed class EveryNounTests
{
    private const string Whole = """
        {"format":"samskab/1","asOf":"2016-06-01",
        "areas":[{"id":"k","name":"Kommunen","kind":"municipality","code":"0561"},{"id":"by","name":"Byen","kind":"district","parents":["k"]}],
        "themes":[{"id":"bolig","name":"Bolig","kle":"27.00","form":"65.50"}],
        "targetGroups":[{"id":"unge","name":"Unge","ages":{"from":18,"to":25},"languages":["da","ar"]}],
        "matters":[{"id":"penge","name":"Midler","isAuthorityTask":false}],
        "actors":[{"id":"udvalg","name":"Udvalget","kind":"political-committee"},{"id":"f","name":"Foreningen","kind":"association","areas":["by"],"themes":[],"competences":["Lektiehjælp"],"receives":["bolig"],"availability":"after-hours","refersTo":[{"value":{"political":"udvalg"}},{"from":"2016-01-01","value":{"administrative":"udvalg"}}],"cvr":"10000009","contacts":[{"role":"Formand","answersWithinDays":7}]}],
        "forums":[{"id":"forum","name":"Koordineringsforum","kind":"coordination-forum","seats":[{"id":"s1","actor":"f","participant":"p-1","side":"civil-society","role":"chair","during":{"from":"2015-01-01"},"absence":[{"from":"2016-07-01","until":"2016-07-31"}]},{"id":"s2","deputyFor":"s1"}],"reportsToActor":"udvalg","established":{"earliest":"2014-03-01","latest":"2014-05-31","wording":"foråret 2014"},"dissolved":{"from":"2018-12-31","reason":"Sammenlagt"},"terms":[{"version":"1","from":"2015-01-01","purpose":{"written":"Overblik"},"tasks":"known-to-exist","decisionMandate":"absent"}],"rhythm":{"kind":"monthly-on-weekdays","every":1,"days":[{"ordinal":-1,"weekday":"thursday"}],"time":"10:00","lengthInMinutes":120,"exceptions":["2016-07-28"]},"fixedItems":["round","news-from-municipality"],"assumed":true,"describedIn":[{"source":"002","pages":"14-15","quotation":"Det gode samarbejde"}]}],
        "meetings":[{"id":"m1","forum":"forum","on":"2016-05-26","begins":"10:00:30","minutes":90,"agenda":[{"kind":"decision","title":"Midler","relevantTo":["municipality"]}],"attendance":[{"participant":"p-1","side":"civil-society"},{"participant":"p-2","wasThere":false}]}],
        "mandates":[{"id":"ma","holder":{"forum":"forum","role":"chair"},"power":"decide","matter":"penge","areas":["by"],"themes":["bolig"],"targetGroups":[],"limit":{"amount":60000,"currency":"DKK"},"valid":[{"from":"2015-01-01","until":"2017-12-31"}],"grantedBy":{"actor":"udvalg"},"isExclusive":true,"recorded":"2015-01-02T08:30:00Z","evidence":[{"note":"Drøftet på mødet"}]}],
        "decisions":[{"id":"d","by":{"forum":"forum"},"matter":"penge","on":"2016-05-26","area":"by","theme":"bolig","amount":{"amount":12.5,"currency":"DKK"},"under":"ma","participants":["p-1"],"derived":true}],
        "expectations":[{"id":"e","parties":["f","udvalg"],"contactRole":"Formand","answerWhen":"Inden en uge","contactHow":"Telefon","influence":"Indhold","agreed":"2015-02-01"}],
        "groundRules":[{"id":"g","parties":["f"],"whereVolunteers":"Besøg","whenProfessionals":"Pleje","whenNotMunicipality":"Aften","tasks":[{"name":"Besøg","takesProfessional":false,"doneBy":["f"],"restsOn":["p-1"],"isWrittenDown":true}]}],
        "agreements":[{"id":"a","parties":["f","udvalg"],"commitments":[{"by":"f","text":"Stiller med frivillige"}],"isBinding":false,"during":{"from":"2015-01-01"}}],
        "needs":[{"id":"n","theme":"bolig","targetGroups":["unge"],"areas":["by"],"people":40,"during":{"from":"2016-01-01"}}],
        "initiatives":[{"id":"boligpakken","name":"Boligpakken","participants":["f"],"status":[{"from":"2016-01-01","value":"in-operation"}],"partiesFirstMet":"2015-09-01","solutionSet":{"earliest":"2015-10-01"},"qualityChecks":["2016-03-01"],"evaluations":[],"statements":[{"fact":"newWelfareGoal","answer":"yes","by":"municipality"}]}],
        "offers":[{"id":"o","name":"Lektiecafé","provider":"f","theme":"bolig","targetGroups":["unge"],"areas":["by"],"during":{"from":"2016-01-01","until":{"latest":"2017-06-30"}},"status":[{"value":"idea"},{"from":"2016-02-01","value":"trial"}],"capacity":20,"schedule":{"kind":"weekly","every":2,"days":["monday","thursday"],"from":"2016-01-04","count":10,"zone":"America/Nuuk"},"from":"boligpakken"},
        {"id":"o2","name":"a","provider":"f","theme":"bolig","schedule":{"kind":"monthly-on-days","every":1,"days":[1,-1]}},
        {"id":"o3","name":"b","provider":"f","theme":"bolig","schedule":{"kind":"yearly","month":2,"day":29}},
        {"id":"o4","name":"c","provider":"f","theme":"bolig","schedule":{"kind":"yearly-on-weekday","month":9,"day":{"ordinal":1,"weekday":"saturday"}}},
        {"id":"o5","name":"d","provider":"f","theme":"bolig","schedule":{"kind":"times-per-year","times":4,"from":"2016-01-01","until":"2016-12-31"}},
        {"id":"o6","name":"e","provider":"f","theme":"bolig","schedule":{"kind":"dated","dates":["2016-03-01"],"extraDates":["2016-03-02"]}},
        {"id":"o7","name":"f","provider":"f","theme":"bolig","schedule":{"kind":"daily","every":3,"from":"2016-01-04","skipsHolidays":true}},
        {"id":"o8","name":"g","provider":"f","theme":"bolig","schedule":{"kind":"weekly","every":2,"days":["sunday"],"weekStart":"sunday","from":"2016-01-04"}},
        {"id":"o9","name":"h","provider":"f","theme":"bolig","schedule":{"kind":"monthly-on-days","every":1,"days":[1],"months":[3,9]}},
        {"id":"o10","name":"i","provider":"f","theme":"bolig","schedule":{"kind":"yearly","month":6,"day":5,"every":2,"from":"2016-01-04"}},
        {"id":"o11","name":"j","provider":"f","theme":"bolig","schedule":{"kind":"yearly-on-days","every":1,"days":[100,-1]}},
        {"id":"o12","name":"k","provider":"f","theme":"bolig","schedule":{"kind":"yearly-in-weeks","every":1,"weeks":[7,42],"days":["tuesday"],"weekStart":"sunday"}}],
        "steps":[{"id":"s","rule":"getting-started/map-needs","state":"done","by":["f"],"participants":["p-1"],"on":"2016-06-01","forum":"k","initiative":"boligpakken","evidence":[{"meeting":"m"},{"decision":"b"},{"terms":"k"},{"agreement":"a"},{"expectations":"e"},{"groundRules":"g"},{"record":"27.00.00-A00-1-16"}],"derived":true},
        {"id":"s2","rule":"getting-started/map-needs","state":"taken-up","on":{"latest":"2016-03-01"}},
        {"id":"s3","rule":"joint-efforts/follow-up","state":{"setAside":"no-resources"},"assumed":true}],
        "contacts":[{"id":"c1","on":"2016-05-02","fromActor":"f","fromParticipant":"p-1","toActor":"udvalg","about":"sag-1","informed":["f"],"answered":"2016-05-04"},{"id":"c2","on":"2016-05-03","kind":"information","toForum":"forum","derived":true}],
        "receptionTimelines":[{"id":"t","name":"Nye borgere i august","arrival":"2016-08-31","areas":["by"],"targetGroups":["unge"],"themes":["bolig"],"participants":["f","udvalg"],"cards":[{"id":"k1","title":"Helbredssamtale","kind":"authority-task","side":"municipality","during":"2016-09-05","informs":true,"after":[]},{"id":"k2","title":"Byvandring","kind":"activity","actor":"f","during":{"from":"2016-09-10","until":{"latest":"2016-09-20"}},"informs":false,"tellsOf":["o"],"theme":"bolig","after":["k1"]},{"id":"k3","title":"Åben rådgivning","kind":"offer","during":{"from":"2016-09-01"}}],"assumed":true}]}
        """;

    [Fact]
    public void Every_noun_is_read_without_a_problem_and_written_as_it_stands()
    {
        var report = Read(Whole);

        report.Problems.ShouldBeEmpty();
        new CollaborationWriter { Indented = false }
            .ToText(report.Value)
            .ShouldBe(Whole.ReplaceLineEndings(""));
    }

    [Fact]
    public void Enumerations_have_the_names_that_they_have_in_any_json() =>
        EnumShape
            .Of<ForumKind>()
            .Permitted.ShouldBe(
                string.Join(", ", Enum.GetValues<ForumKind>().Select(kind => JsonSerializer.Serialize(kind).Trim('"')))
            );

    [Theory]
    [InlineData("\"amount\": 60000.00", 60000)]
    [InlineData("\"amount\": 0.10", 0.1)]
    public void An_amount_is_read_exactly(string amount, double value) =>
        Read(
            $$"""{ "format": "samskab/1", "mandates": [{ "id": "m", "holder": { "actor": "a" }, "power": "decide", "matter": "x", "limit": { {{amount}}, "currency": "DKK" } }] }"""
        )
            .Value.Mandates[0]
            .Limit!.Value.Amount.ShouldBe((decimal)value);
}
