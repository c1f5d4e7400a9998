using Samskab.Actors;
using Samskab.Contacts;
using Samskab.Forums;
using Samskab.Shapes;

namespace Samskab.Documents;

/// <summary>The members of a contact.</summary>
internal static class ContactTable
{
    private static readonly OpaqueShape<TopicRef> Topic = new(
        CommonMembers.OpaqueTokens,
        ProblemCodes.TopicNotPermitted
    );

    public static ObjectShape<Contact> Shape { get; } = Table();

    private static ObjectShape<Contact> Table()
    {
        var members = new Members<Contact>();
        var id = members.Id(its => its.Id);
        var onMember = members.Required("on", new DateShape(), its => its.On, "The day.");
        var kind = members.Decisive(
            "kind",
            EnumShape.Of<ContactKind>(),
            its => its.Kind == ContactKind.Approach ? null : its.Kind,
            "What it was for; absent for an approach."
        );
        var fromActor = members.Decisive(
            "fromActor",
            new IdShape<ActorId>(),
            its => its.FromActor,
            "The actor it came from."
        );
        var fromParticipant = members.Decisive(
            "fromParticipant",
            CommonMembers.ParticipantShape,
            its => its.FromParticipant,
            "The participant it came from, as a token that only the host understands."
        );
        var toActor = members.Decisive("toActor", new IdShape<ActorId>(), its => its.ToActor, "The actor it went to.");
        var toForum = members.Decisive("toForum", new IdShape<ForumId>(), its => its.ToForum, "The forum it went to.");
        var about = members.Decisive(
            "about",
            Topic,
            its => its.About,
            "What it was about, as a key that only the host understands."
        );
        var informed = members.Optional(
            "informed",
            Lists.Ids<ActorId>(),
            its => its.Informed,
            "The actors that were told of it besides."
        );
        var answered = members.Decisive("answered", BoundTable.Shape, its => its.Answered, "When it was answered.");
        var basis = members.Basis(its => its.Basis);
        var describedIn = members.DescribedIn(its => its.DescribedIn);
        var table = members.Make(read =>
            new()
            {
                Id = read.Of(id),
                On = read.Of(onMember),
                Kind = read.Of(kind) ?? ContactKind.Approach,
                FromActor = read.Of(fromActor),
                FromParticipant = read.Of(fromParticipant),
                ToActor = read.Of(toActor),
                ToForum = read.Of(toForum),
                About = read.Of(about),
                Informed = read.Of(informed),
                Answered = read.Of(answered),
                Basis = basis(read),
                DescribedIn = read.Of(describedIn),
            }
        );
        return new("contact", "That somebody turned to somebody else: never what was said.", table);
    }
}
