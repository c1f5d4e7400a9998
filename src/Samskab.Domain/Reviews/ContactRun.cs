using Samskab.Actors;
using Samskab.Contacts;

namespace Samskab.Reviews;

/// <summary>Contacts of which each follows the one before it within a number of days, and how many people made them.</summary>
internal sealed class ContactRun
{
    private ContactRun(List<Contact> contacts)
    {
        var known = contacts.Where(contact => contact.FromParticipant is not null).ToList();
        var people = known.Select(contact => contact.FromParticipant).Distinct().Count();
        Contacts = contacts;
        MostPeople = people + contacts.Count - known.Count;
        FewestPeople = Math.Max(1, people + OthersAtLeast(known, contacts));
    }

    /// <summary>The contacts, by day.</summary>
    public IReadOnlyList<Contact> Contacts { get; }

    /// <summary>How many people it was at least: two of one actor whose tokens are not stated may be one.</summary>
    public int FewestPeople { get; }

    /// <summary>How many people it was at most.</summary>
    public int MostPeople { get; }

    /// <summary>The runs of contacts, by day.</summary>
    /// <param name="contacts">The contacts, in any order.</param>
    /// <param name="window">How many days may lie between one and the next.</param>
    public static IEnumerable<ContactRun> Of(IEnumerable<Contact> contacts, int window)
    {
        List<Contact> run = [];
        foreach (var contact in contacts.OrderBy(contact => contact.On).ThenBy(contact => contact.Id))
        {
            if (run.Count > 0 && contact.On > run[^1].On.PlusDays(window))
            {
                yield return new(run);
                run = [];
            }
            run.Add(contact);
        }
        if (run.Count > 0)
        {
            yield return new(run);
        }
    }

    // Whoever is known by a token may be of any actor where none is stated, and of those stated.
    private static int OthersAtLeast(List<Contact> known, List<Contact> contacts) =>
        known.Exists(contact => contact.FromActor is null)
            ? 0
            : ActorsOf(contacts.Where(contact => contact.FromParticipant is null)).Except(ActorsOf(known)).Count();

    private static IEnumerable<ActorId> ActorsOf(IEnumerable<Contact> contacts) =>
        contacts.Select(contact => contact.FromActor).OfType<ActorId>();
}
