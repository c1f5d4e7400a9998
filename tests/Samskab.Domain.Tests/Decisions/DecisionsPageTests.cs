using NodaTime;
using Samskab.Collaborations;
using Samskab.Decisions;
using Samskab.Forums;
using Samskab.Mandates;
using Samskab.Ports;
using Samskab.Texts;
using static Samskab.Domain.Tests.Decisions.Grants;
using static Samskab.TestKit.Snapshot;

namespace Samskab.Domain.Tests.Decisions;

public sealed class DecisionsPageTests
{
    private static readonly Forum Group = new()
    {
        Id = new("gruppe"),
        Name = "Gruppen",
        Kind = ForumKind.WorkingGroup,
    };

    private static readonly Mandate OfCoordinator = Delegated with
    {
        Id = new("tovholder"),
        Holder = new Holder.OfRole(Board.Id, SeatRole.Coordinator),
    };

    private static readonly Mandate Withdrawn = Source with
    {
        Id = new("lokaler"),
        Matter = new("lokaler"),
        Revoked = new(new LocalDate(2016, 4, 1), null),
        Recorded = Corrected,
    };

    private static readonly CollaborationParts Doubtful = Parts with
    {
        Forums = [Board, Group],
        Mandates =
        [
            Source,
            Delegated,
            Correction,
            OfCoordinator,
            Withdrawn with
            {
                Revoked = null,
                Recorded = null,
            },
            Withdrawn,
        ],
        Decisions =
        [
            Cafe with
            {
                Id = new("1-uden-omraade"),
                Area = null,
            },
            Cafe with
            {
                Id = new("2-anden-valuta"),
                Amount = new(8000.5m, "EUR"),
            },
            Cafe with
            {
                Id = new("3-for-tidligt-registreret"),
                Recorded = Instant.FromUtc(2016, 5, 2, 8, 0),
            },
            Cafe with
            {
                Id = new("4-gruppen-uden-kommissorium"),
                By = new Holder.OfForum(Group.Id),
                Under = null,
            },
            Cafe with
            {
                Id = new("5-ingen-tovholder"),
                By = OfCoordinator.Holder,
                Under = OfCoordinator.Id,
            },
            Cafe with
            {
                Id = new("6-andet-mandat"),
                Amount = null,
                Under = OfCoordinator.Id,
            },
            Cafe with
            {
                Id = new("7-mistet-mandat"),
                By = Source.Holder,
                Matter = new("lokaler"),
                Under = Withdrawn.Id,
            },
            Cafe with
            {
                Id = new("8-foer-mandatet"),
                On = new(2015, 6, 1),
                Participants = [new("k1")],
            },
        ],
    };

    [Theory]
    [InlineData("da")]
    [InlineData("en")]
    public async Task What_is_open_or_wrong_is_told_decision_by_decision(string language)
    {
        var register = Register(Doubtful);
        var wording = new Wording(CollaborationTexts.Default, new Language(language));

        var page = DecisionsPage.Of(DecisionReview.Of(register, Day), register, wording);

        await Verify(PlainText.Write(page), language);
    }

    [Fact]
    public void A_decision_that_the_review_does_not_have_is_refused() =>
        Should
            .Throw<ArgumentException>(() =>
                DecisionsPage.Of(
                    DecisionReview.Of(Register(Parts)),
                    new DecisionId("nix"),
                    DecisionBook.Newest,
                    Register(Parts),
                    new(CollaborationTexts.Default, Language.Danish)
                )
            )
            .Message.ShouldContain("nix");
}
