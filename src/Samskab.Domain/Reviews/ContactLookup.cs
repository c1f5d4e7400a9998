using Samskab.Actors;
using Samskab.Contacts;
using Samskab.Forums;

namespace Samskab.Reviews;

/// <summary>The contacts up to the day of a review, by whom they went to and came from, in the order of their ids.</summary>
internal sealed class ContactLookup
{
    private readonly ILookup<ActorId?, Contact> toActors;
    private readonly ILookup<ForumId?, Contact> toForums;
    private readonly ILookup<ActorId?, Contact> informationFrom;
    private readonly ILookup<ActorId, Contact> informationTo;

    public ContactLookup(ReviewScope scope)
    {
        var begin = scope.On.PlusDays(-scope.Thresholds.ContactDays);
        var held = scope.Collaboration.Contacts.Where(contact => contact.On <= scope.On).ToList();
        var recent = held.Where(contact => contact.On > begin).ToList();
        toActors = recent.ToLookup(contact => contact.ToActor);
        toForums = recent.ToLookup(contact => contact.ToForum);
        informationFrom = held.Where(contact => contact.Kind == ContactKind.Information)
            .ToLookup(contact => contact.FromActor);
        informationTo = (
            from contact in recent
            where contact.Kind == ContactKind.Information
            from actor in contact.Reached
            select (Actor: actor, Contact: contact)
        ).ToLookup(one => one.Actor, one => one.Contact);
    }

    /// <summary>What has gone to an actor of late.</summary>
    public IEnumerable<Contact> To(ActorId actor) => toActors[actor];

    /// <summary>What has gone to a forum of late.</summary>
    public IEnumerable<Contact> To(ForumId forum) => toForums[forum];

    /// <summary>The information that has reached an actor of late.</summary>
    public IEnumerable<Contact> InformationTo(ActorId actor) => informationTo[actor];

    /// <summary>All information that an actor has given.</summary>
    public IEnumerable<Contact> InformationFrom(ActorId actor) => informationFrom[actor];
}
