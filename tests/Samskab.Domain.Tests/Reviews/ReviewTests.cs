using Samskab.Actors;
using Samskab.Chapters;
using Samskab.Collaborations;
using Samskab.Facts;
using Samskab.Forums;
using Samskab.Reviews;
using static Samskab.Domain.Tests.Reviews.Reviewed;

namespace Samskab.Domain.Tests.Reviews;

public sealed class ReviewTests
{
    private static readonly CollaborationParts Mixed = Base with
    {
        Forums =
        [
            Forum(ForumKind.CoordinationForum, Seats(5, 1)) with
            {
                Terms = [],
            },
            Forum(ForumKind.NetworkGroup, Seats(1, 1)) with
            {
                Id = new("netvaerk"),
            },
        ],
        Meetings =
        [
            new()
            {
                Id = new("m"),
                Forum = new("krs"),
                On = Day,
                Agenda = [new() { Kind = AgendaItemKind.InternalMunicipal }],
            },
        ],
        Offers = [Offer("a", "roede-kors", 10), Offer("b", "venligbo", null)],
        Needs = [Need(5)],
    };

    [Fact]
    public void Findings_stand_in_the_order_of_the_sources_whatever_the_order_of_the_parts()
    {
        var turned = Mixed with { Forums = [.. Mixed.Forums.Reverse()], Offers = [.. Mixed.Offers.Reverse()] };

        Review(turned).ShouldBe(Review(Mixed));
        Review(Mixed)
            .Findings.Select(finding => $"{finding.Rule} {finding.Subject} {finding.Answer}")
            .ShouldBe([
                "co-creation/align-roles forums/krs Unknown",
                "co-creation/align-roles forums/netvaerk Unknown",
                "co-creation/frequent-open-communication collaboration Yes",
                "collaboration-types/across-associations collaboration Unknown",
                "collaboration-types/management-represented forums/krs No",
                "collaboration-types/broad-network forums/netvaerk No",
                "getting-started/civil-society-broadly collaboration No",
                "getting-started/departments-broadly collaboration Unknown",
                "overview/same-activities offers/a No",
                "overview/keep-one-another-informed overview Unknown",
                "overview/mapping-shows-gaps needs/behov Yes",
                "overview/enough-places needs/behov Yes",
                "structure/terms-of-reference forums/krs No",
                "structure/terms-of-reference forums/netvaerk Unknown",
                "structure/equal-coordination-forum forums/krs No",
                "structure/choose-coordinator forums/krs No",
                "structure/meet-when-volunteers-are-free meetings/m Unknown",
                "structure/management-in-forum forums/krs Unknown",
                "dialogue/meet-twice-a-year forums/netvaerk Unknown",
                "dialogue/theme-and-fixed-items forums/netvaerk Unknown",
                "dialogue/relevant-to-all meetings/m No",
                "dialogue/set-ground-rules forums/krs Unknown",
                "dialogue/set-ground-rules forums/netvaerk Unknown",
            ]);
    }

    [Fact]
    public void Every_finding_that_is_unknown_says_what_is_missing_and_no_other_does()
    {
        foreach (var finding in Review(Mixed).Findings)
        {
            (finding.Missing.Count > 0).ShouldBe(finding.Answer == Answer.Unknown, finding.ToString());
        }
    }

    [Fact]
    public void Findings_are_told_apart_by_whom_they_address_and_counted()
    {
        var review = Review(Mixed);

        review.For(Parties.CivilSociety).ShouldContain(finding => finding.Subject == "offers/a");
        review.For(Parties.Municipality).ShouldNotContain(finding => finding.Subject == "offers/a");
        review
            .For(Parties.Management)
            .Select(finding => finding.Rule)
            .ShouldBe([CollaborationTypes.ManagementRepresented.Id, CollaborationStructure.ManagementInForum.Id]);
        (review.Count(Answer.No), review.Count(Answer.Unknown), review.Count(Answer.Yes)).ShouldBe((8, 12, 3));
    }

    [Fact]
    public void What_is_new_and_what_is_gone_since_an_earlier_review()
    {
        var later = Review(Mixed with { Offers = [Mixed.Offers[0]], Meetings = [] });
        var change = later.Since(Review(Mixed));

        change.New.Select(finding => finding.Rule).ShouldBe([CoCreationInPractice.FrequentOpenCommunication.Id]);
        change
            .Gone.Select(finding => finding.Subject)
            .ShouldBe(["collaboration", "offers/a", "meetings/m", "meetings/m"]);
        later.Since(later).IsEmpty.ShouldBeTrue();
    }

    [Fact]
    public void Thresholds_can_be_changed()
    {
        var rule = CollaborationStructure.EqualCoordinationForum;

        Findings(Mixed, rule, new() { MaxSideDifference = 4 }).Single().Answer.ShouldBe(Answer.Yes);
        Should.Throw<ArgumentOutOfRangeException>(() => new Thresholds { MaxSideShare = 1.1m });
    }

    [Fact]
    public void A_review_ends_where_it_is_stopped() =>
        Should.Throw<OperationCanceledException>(() =>
            CollaborationReview.Of(Collaboration.Create(Mixed).Value, Day, cancellation: new(canceled: true))
        );

    private static CollaborationReview Review(CollaborationParts parts) =>
        CollaborationReview.Of(Collaboration.Create(parts).Value, Day);
}
