using NodaTime;
using Samskab.Actors;
using Samskab.Collaborations;
using Samskab.Ports;
using Samskab.Reception;
using Samskab.Reviews;
using Samskab.Texts;
using static Samskab.TestKit.Snapshot;

namespace Samskab.Domain.Tests.Walkthroughs;

/// <summary>The example of the page on reception workshops.</summary>
public sealed class ReceptionDocumentTests
{
    [Theory]
    [InlineData("da")]
    [InlineData("en")]
    public async Task A_welcome_a_course_and_a_tour_are_gone_through(string language)
    {
        #region reception
        var timeline = new ReceptionTimeline
        {
            Id = new("august"),
            Name = "Nye borgere i august",
            Arrival = new(2026, 8, 31),
            Cards =
            [
                new()
                {
                    Id = new("velkomst"),
                    Title = "Velkomstsamtale",
                    Kind = CardKind.AuthorityTask,
                    Side = Side.Municipality,
                    During = new(new LocalDate(2026, 9, 3), new LocalDate(2026, 9, 3)),
                    Informs = true,
                },
                new()
                {
                    Id = new("dansk"),
                    Title = "Danskundervisning",
                    Kind = CardKind.Offer,
                    Side = Side.Municipality,
                    During = new(new LocalDate(2026, 9, 1), null),
                    Informs = false,
                    After = [new("velkomst")],
                },
                new()
                {
                    Id = new("byvandring"),
                    Title = "Byvandring",
                    Kind = CardKind.Activity,
                    Side = Side.CivilSociety,
                },
            ],
        };
        var collaboration = Collaboration.Create(new() { ReceptionTimelines = [timeline] }).Value;
        var review = TimelineReview.Of(collaboration, timeline.Id);
        #endregion

        var wording = new Wording(CollaborationTexts.Default, new Language(language));
        await Verify(PlainText.Write(ReceptionPage.Of(review, collaboration, wording), width: 90), language);
    }
}
