using FsCheck;
using FsCheck.Fluent;
using Samskab.Contacts;
using static Samskab.Tests.Documents.AnyText;
using static Samskab.Tests.Documents.AnyValue;

namespace Samskab.Tests.Documents;

/// <summary>Generates contacts.</summary>
internal static class AnyContact
{
    public static readonly Gen<Contact> Contacts =
        from itsId in Id(text => new ContactId(text))
        from itsOn in Date
        from itsKind in Gen.Elements(Enum.GetValues<ContactKind>())
        from itsFromActor in OrNone(ActorIds)
        from itsFromParticipant in OrNone(Participants)
        from itsToActor in OrNone(ActorIds)
        from itsToForum in OrNone(ForumIds)
        from itsAbout in Gen.Elements<TopicRef?>(new("sag-1"), new("A:b_c.9"), null)
        from itsInformed in OrNone(ListOf(ActorIds))
        from itsAnswered in OrNull(AnyBound)
        from itsBasis in Bases
        from itsDescribedIn in ListOf(Citations)
        select new Contact
        {
            Id = itsId,
            On = itsOn,
            Kind = itsKind,
            FromActor = itsFromActor,
            FromParticipant = itsFromParticipant,
            ToActor = itsToActor,
            ToForum = itsToForum,
            About = itsAbout,
            Informed = itsInformed,
            Answered = itsAnswered,
            Basis = itsBasis,
            DescribedIn = itsDescribedIn,
        };
}
