using NodaTime;
using Samskab.Actors;
using Samskab.Collaborations;
using Samskab.Contacts;

namespace Samskab.Domain.Tests.Contacts;

public sealed class ContactTests
{
    private static readonly Contact Contact = new() { Id = new("c"), On = new LocalDate(2026, 5, 4) };

    [Theory]
    [InlineData("Fatimas bolig")]
    [InlineData("f@example.dk")]
    [InlineData("010170-1234")]
    [InlineData("0101701234")]
    [InlineData("")]
    public void What_a_contact_was_about_is_no_name_no_address_and_no_civil_registration_number(string text)
    {
        TopicRef.TryParse(text, null, out _).ShouldBeFalse();
        Should.Throw<ArgumentException>(() => new TopicRef(text)).Message.ShouldContain("opaque token");
    }

    [Fact]
    public void A_contact_falls_with_an_actor_or_forum_that_is_not_there()
    {
        var nobody = new ActorId("ingen");
        Contact[] contacts =
        [
            Contact with
            {
                FromActor = nobody,
            },
            Contact with
            {
                ToActor = nobody,
            },
            Contact with
            {
                ToForum = new("ingen"),
            },
            Contact with
            {
                Informed = [nobody],
            },
        ];

        foreach (var (contact, member) in contacts.Zip(["fromActor", "toActor", "toForum", "informed"]))
        {
            var report = Collaboration.Create(new() { Contacts = [contact] });
            var problem = report.Problems.ShouldHaveSingleItem();
            (problem.Code, problem.Path).ShouldBe(("unknown-id", $"contacts/c.{member}"));
            report.Value.Contacts.ShouldBeEmpty();
        }
    }

    [Fact]
    public void Of_two_contacts_with_one_id_neither_is_kept() =>
        Collaboration.Create(new() { Contacts = [Contact, Contact] }).Value.Contacts.ShouldBeEmpty();
}
