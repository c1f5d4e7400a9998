using NodaTime;
using Samskab.Collaborations;
using Samskab.Domain.Tests.Reviews;
using Samskab.Offers;
using Samskab.Supply;
using Samskab.Texts;
using Samskab.Themes;
using static Samskab.TestKit.Snapshot;

namespace Samskab.Domain.Tests.Texts;

public sealed class GapsPageTests
{
    private static readonly DateInterval Day = new(Reviewed.Day, Reviewed.Day);

    [Theory]
    [InlineData("da")]
    [InlineData("en")]
    public async Task Every_sort_of_gap_is_told(string language)
    {
        var world = World();

        var page = GapsPage.Of(Gaps.In(world, Day), Day, world, new(CollaborationTexts.Default, new(language)));

        await Verify(PlainText.Write(page), language);
    }

    [Fact]
    public void Fewer_gaps_than_none_are_refused() =>
        Should.Throw<ArgumentOutOfRangeException>(() =>
            GapsPage.Of([], Day, World(), new(CollaborationTexts.Default, new("da")), most: -1)
        );

    // A theme for each sort of gap.
    private static Collaboration World()
    {
        Need[] needs =
        [
            Need("no-offer", 20),
            Need("no-offer-not-counted", null),
            Need("not-counted", null),
            Need("more-than-places", 50),
            Need("perhaps-elsewhere", 20),
            .. Enumerable.Range(0, 12).Select(i => Need("crowded", 5) with { Id = new($"crowded-{i:D2}") }),
        ];
        Offer[] offers =
        [
            Offer("not-counted", 10),
            Offer("more-than-places", 30),
            Offer("more-than-places", 10) with
            {
                Id = new("more-than-places-unsure"),
                Areas = null,
            },
            Offer("perhaps-elsewhere", null) with
            {
                TargetGroups = null,
            },
            .. Enumerable.Range(0, 11).Select(i => Offer("crowded", 1) with { Id = new($"crowded-{i:D2}") }),
        ];
        var parts = Reviewed.Base with
        {
            Themes =
            [
                .. needs.Select(need => need.Theme).Distinct().Select(id => new Theme { Id = id, Name = id.Value }),
            ],
            Needs = [.. needs],
            Offers = [.. offers],
        };
        var report = Collaboration.Create(parts);
        report.Problems.ShouldBeEmpty();
        return report.Value;
    }

    private static Need Need(string theme, int? people) =>
        Reviewed.Need(people) with
        {
            Id = new(theme),
            Theme = new(theme),
        };

    private static Offer Offer(string theme, int? capacity) =>
        Reviewed.Offer(theme, "venligbo", capacity) with
        {
            Theme = new(theme),
        };
}
