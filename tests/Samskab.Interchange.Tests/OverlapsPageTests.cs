using System.Text.Json;
using System.Text.RegularExpressions;
using NodaTime;
using Samskab.Collaborations;
using Samskab.Documents;
using Samskab.Facts;
using Samskab.Imports;
using Samskab.Overlaps;
using Samskab.Ports;
using Samskab.TestKit;
using Samskab.Texts;
using static Samskab.TestKit.Snapshot;

namespace Samskab.Tests;

public sealed partial class OverlapsPageTests
{
    // Of other shapes, which have pages of their own.
    private static readonly string[] Others = ["nextSteps", "classes"];

    private static readonly ImportReport<Collaboration> Report = Read();

    private static Collaboration Neighbourhood => Report.Value;

    [Fact]
    public async Task The_gravest_overlap_of_the_neighbourhood_is_told()
    {
        var collaboration = Neighbourhood;
        using var output = new StringWriter { NewLine = "\n" };
        #region overlaps
        var overlaps = OfferOverlaps.In(collaboration, new(from: new LocalDate(2026, 9, 1)));
        var overview = OverlapOverview.Of(collaboration, overlaps, top: 1);
        var danish = new Wording(CollaborationTexts.Default, Language.Danish);
        output.Write(PlainText.Write(OverlapPage.Of(overview, danish), width: 90));
        #endregion
        await Verify(output.ToString());
    }

    [Fact]
    public void A_visitor_counts_what_it_looks_for()
    {
        var collaboration = Neighbourhood;
        #region overlap-visit
        var across = new AcrossDepartments();
        OfferOverlaps.In(collaboration, new(from: new LocalDate(2026, 9, 1))).Visit(ref across);
        #endregion
        across.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData(Answer.Yes, "Der er flere pladser end behov.")]
    [InlineData(
        Answer.No,
        "Omkring «Sprogcafé i beboerhuset» er behovet mindst lige så stort som antallet af pladser."
    )]
    [InlineData(Answer.Unknown, "Omkring «Sprogcafé i beboerhuset» kan det ikke afgøres endnu")]
    public void Figures_around_one_offer_are_not_told_as_if_they_settled_it_around_both(Answer exceeded, string told) =>
        Told(need => need with { IsExceeded = exceeded }).ShouldContain(told);

    [Theory]
    [InlineData(12, 12, "12 pladser")]
    [InlineData(12, 30, "mellem 12 og 30 pladser")]
    [InlineData(0, 30, "højst 30 pladser")]
    [InlineData(12, -1, "mindst 12 pladser")]
    [InlineData(0, -1, "et ukendt antal pladser")]
    public void Room_is_told_as_far_as_it_is_known(long least, long most, string told) =>
        Told(need => need with { Room = new(least, most < 0 ? null : most) }).ShouldContain(": " + told);

    // The gravest overlap with another need, on one line.
    private static string Told(Func<OverlapNeed, OverlapNeed> changed)
    {
        var overlaps = OfferOverlaps.In(Neighbourhood, new(from: new LocalDate(2026, 9, 1)));
        var overview = OverlapOverview.Of(Neighbourhood, overlaps, top: 1);
        var gravest = overview.Gravest[0];
        var page = OverlapPage.Of(
            overview with
            {
                Gravest = [gravest with { Need = changed(gravest.Need) }],
            },
            new(CollaborationTexts.Default, Language.Danish)
        );
        return PlainText.Write(page, width: 10_000);
    }

    #region overlap-visitor
    private struct AcrossDepartments : IOverlapVisitor
    {
        public int Count { get; private set; }

        public bool Visit(in OverlapEvidence overlap)
        {
            Count += overlap is { Parties: OverlapParties.Departments, Meets: Answer.Yes } ? 1 : 0;
            return true;
        }
    }
    #endregion

    [Fact]
    public void The_page_names_every_member()
    {
        var named = Rows()
            .Matches(Repository.Read("docs", "concepts", "overlaps.md"))
            .SelectMany(row => Names().Matches(row.Value))
            .Select(name => name.Groups[1].Value)
            .ToHashSet();
        var members = Written().SelectMany(Members).Distinct().Order(StringComparer.Ordinal).ToList();
        members.Where(member => !named.Contains(member)).ShouldBeEmpty();
        members.Count.ShouldBeGreaterThan(40);
    }

    private static IEnumerable<JsonElement> Written()
    {
        var wording = new Wording(DocumentTexts.Default, Language.English);
        var overlaps = OfferOverlaps.In(Neighbourhood, new(new(2026, 9, 1), new(2026, 12, 31)));
        foreach (var withClusters in new[] { false, true })
        {
            var overview = OverlapOverview.Of(Neighbourhood, overlaps, top: 100, withClusters);
            yield return JsonElement.Parse(
                JsonText.Of(json => OverlapJson.Write(json, overview, Report, wording)).Span
            );
        }
    }

    private static IEnumerable<string> Members(JsonElement element) =>
        element.ValueKind switch
        {
            JsonValueKind.Object => element
                .EnumerateObject()
                .SelectMany(member =>
                    Others.Contains(member.Name) ? [member.Name] : Members(member.Value).Prepend(member.Name)
                ),
            JsonValueKind.Array => element.EnumerateArray().SelectMany(Members),
            _ => [],
        };

    private static ImportReport<Collaboration> Read()
    {
        using var file = File.OpenRead(Repository.Path("samples", "data", "nabolag.samskab.json"));
        return Collaboration.Create(new CollaborationReader().Read(file).Value);
    }

    [GeneratedRegex(@"^(\|.*?\|.*|Of a cluster: .*)$", RegexOptions.Multiline)]
    private static partial Regex Rows();

    [GeneratedRegex("`([a-zA-Z]+)`")]
    private static partial Regex Names();
}
