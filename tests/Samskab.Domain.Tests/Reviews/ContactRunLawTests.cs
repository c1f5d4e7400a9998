using FsCheck;
using FsCheck.Fluent;
using Samskab.Actors;
using Samskab.Chapters;
using Samskab.Contacts;
using Samskab.Facts;
using Samskab.Values;
using static Samskab.Domain.Tests.Reviews.EffortCheckExamples;
using static Samskab.Domain.Tests.Reviews.Reviewed;

namespace Samskab.Domain.Tests.Reviews;

public sealed class ContactRunLawTests
{
    private const int Window = 7;

    private static readonly Gen<Contact> Approach =
        from day in Gen.Choose(0, 30)
        from actor in Gen.Elements<string?>("roede-kors", "venligbo", null)
        from participant in Gen.Elements<string?>("p-1", "p-2", null, null)
        from topic in Gen.Elements("sag-1", "sag-2")
        select Call with
        {
            On = Call.On.PlusDays(day),
            FromActor = actor is null ? null : new ActorId(actor),
            FromParticipant = participant is null ? null : new ParticipantRef(participant),
            About = new(topic),
        };

    private static readonly Gen<ValueList<Contact>> Approaches =
        from count in Gen.Choose(1, 6)
        from contacts in Approach.ListOf(count)
        select contacts.Select((contact, number) => contact with { Id = new($"c{number}") }).ToValueList();

    [Fact]
    public void Repetitions_are_those_of_every_way_in_which_people_can_have_called() =>
        Law.Holds(
            Approaches,
            contacts =>
                The(Made(contacts), TrustfulCommunication.OneApproachIsEnough).Answer.ShouldBe(Expected(contacts)),
            examples: 1000
        );

    [Fact]
    public void The_order_in_which_contacts_are_given_changes_nothing() =>
        Law.Holds(
            Approaches,
            contacts =>
                The(Made([.. contacts.Reverse()]), TrustfulCommunication.OneApproachIsEnough)
                    .ShouldBe(The(Made(contacts), TrustfulCommunication.OneApproachIsEnough))
        );

    private static Answer Expected(ValueList<Contact> contacts)
    {
        var counts = Runs(contacts).Select(PossibleNumbersOfPeople).ToList();
        return counts.Exists(possible => possible.Min() >= 2) ? Answer.No
            : counts.Exists(possible => possible.Max() >= 2) ? Answer.Unknown
            : Answer.Yes;
    }

    // Whatever can be reached from a contact by steps of a week at most, about the same.
    private static IEnumerable<List<Contact>> Runs(ValueList<Contact> contacts)
    {
        var left = contacts.ToList();
        while (left.Count > 0)
        {
            List<Contact> run = [left[0]];
            left.RemoveAt(0);
            while (left.Find(contact => run.Exists(other => AreNear(contact, other))) is { } next)
            {
                run.Add(next);
                left.Remove(next);
            }
            yield return run;
        }
    }

    private static bool AreNear(Contact one, Contact other) =>
        one.About == other.About && Math.Abs((one.On - other.On).Days) <= Window;

    // Each contact without a token is given to every known person and to every new one that it can be of.
    private static HashSet<int> PossibleNumbersOfPeople(List<Contact> run)
    {
        var known = run.Where(contact => contact.FromParticipant is not null)
            .GroupBy(contact => contact.FromParticipant)
            .Select(person => person.Select(contact => contact.FromActor).ToHashSet())
            .ToList();
        var open = run.Where(contact => contact.FromParticipant is null).Select(contact => contact.FromActor).ToList();
        HashSet<int> numbers = [];
        Assign(0, known.Count, known);
        return numbers;

        void Assign(int at, int first, List<HashSet<ActorId?>> people)
        {
            if (at == open.Count)
            {
                numbers.Add(people.Count);
                return;
            }
            Assign(at + 1, first, [.. people, [open[at]]]);
            for (var person = 0; person < people.Count; person++)
            {
                if (person < first ? MayBe(open[at], known[person]) : IsOf(open[at], people[person]))
                {
                    Assign(at + 1, first, [.. people.Select((its, i) => i == person ? [.. its, open[at]] : its)]);
                }
            }
        }
    }

    private static bool MayBe(ActorId? actor, HashSet<ActorId?> known) =>
        actor is null || known.Contains(actor) || known.Contains(null);

    private static bool IsOf(ActorId? actor, HashSet<ActorId?> fresh) =>
        actor is null || fresh.All(other => other is null || other == actor);
}
