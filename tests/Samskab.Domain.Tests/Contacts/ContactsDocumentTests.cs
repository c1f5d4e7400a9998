using NodaTime;
using Samskab.Actors;
using Samskab.Collaborations;
using Samskab.Contacts;
using Samskab.Ports;
using Samskab.Reviews;
using Samskab.Texts;
using static Samskab.TestKit.Snapshot;

namespace Samskab.Domain.Tests.Contacts;

/// <summary>The example of the page on contacts: four volunteers, one matter (Handbook, p. 34).</summary>
public sealed class ContactsDocumentTests
{
    [Theory]
    [InlineData("da")]
    [InlineData("en")]
    public async Task Four_volunteers_who_turn_to_one_unit_about_one_matter_are_told_of(string language)
    {
        var actors = new Actor[]
        {
            Actor("integration", "Integrationsteamet", ActorKind.Department),
            Actor("venner", "Flygtningevennerne", ActorKind.Association),
        };

        #region contacts
        var contacts = Enumerable
            .Range(1, 4)
            .Select(number => new Contact
            {
                Id = new($"henvendelse-{number}"),
                On = new LocalDate(2026, 5, 4).PlusDays(number),
                FromActor = new("venner"),
                FromParticipant = new($"frivillig-{number}"),
                ToActor = new("integration"),
                About = new("sag-7f3a"),
                Answered = new LocalDate(2026, 5, 11),
            });
        var collaboration = Collaboration.Create(new() { Actors = [.. actors], Contacts = [.. contacts] }).Value;
        var review = CollaborationReview.Of(collaboration, on: new LocalDate(2026, 6, 1));
        #endregion

        var page = ReviewPage.Of(
            review,
            collaboration,
            new Wording(CollaborationTexts.Default, new Language(language))
        );
        await Verify(PlainText.Write(page, width: 90), language);
    }

    private static Actor Actor(string id, string name, ActorKind kind) =>
        new()
        {
            Id = new(id),
            Name = name,
            Kind = kind,
        };
}
