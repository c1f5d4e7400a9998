using Samskab.Actors;
using Samskab.Chapters;
using Samskab.Contacts;
using Samskab.Facts;
using Samskab.Values;
using Samskab.Verdicts;

namespace Samskab.Reviews;

/// <summary>Whether several turn to one part of the municipality about the same (p. 34); the first would do.</summary>
/// <remarks>
/// By opaque tokens and keys alone. Whoever asks again is one and the same and no repetition; of a run of approaches about
/// one thing all people but the first are too many, where the first settled it, as in the example of the handbook.
/// </remarks>
internal static class RepeatedContactsCheck
{
    public static Finding? Find(Actor actor, ReviewScope scope)
    {
        if (actor.Side != Side.Municipality || !scope.Contacts.To(actor.Id).Any())
        {
            return null;
        }
        var approaches = ApproachesTo(actor, scope);
        return approaches.Count > 0 ? Judged($"actors/{actor.Id}", approaches, scope.Thresholds) : null;
    }

    private static List<Contact> ApproachesTo(Actor actor, ReviewScope scope) =>
        [.. scope.Contacts.To(actor.Id).Where(contact => IsMeant(contact, scope))];

    private static bool IsMeant(Contact contact, ReviewScope scope) =>
        contact.Kind == ContactKind.Approach && scope.SideOf(contact.FromActor) != Side.Municipality;

    private static Finding Judged(string subject, List<Contact> approaches, Thresholds thresholds)
    {
        var (least, window) = (thresholds.MinRepeatContacts, thresholds.RepeatContactDays);
        var runs = approaches
            .GroupBy(contact => contact.About)
            .Where(same => same.Key is not null)
            .SelectMany(same => ContactRun.Of(same, window))
            .ToList();
        var repeated = runs.Where(run => run.FewestPeople >= least).ToList();
        var mayRepeat = runs.Exists(run => run.MostPeople >= least);
        var mayBeAbout = ContactRun.Of(approaches, window).Any(run => run.MostPeople >= least && IsOpen(run));
        var answer =
            repeated.Count > 0 ? Answer.No
            : mayRepeat || mayBeAbout ? Answer.Unknown
            : Answer.Yes;
        return TrustfulCommunication
            .OneApproachIsEnough.Found(answer, subject, answer == Answer.No ? Shown(repeated, window) : [])
            .Lacking(Missing(mayRepeat, mayBeAbout))
            .Advising(
                Answer.No,
                TrustfulCommunication.CoordinateInConfidence,
                TrustfulCommunication.ClearTowardsEach,
                ManagementBacking.InformTogether
            );
    }

    private static bool IsOpen(ContactRun run) => run.Contacts.Any(contact => contact.About is null);

    private static ValueList<FindingValue> Shown(List<ContactRun> repeated, int window) =>
        [
            new FindingValue.Count("contacts", repeated.Sum(run => run.Contacts.Count)),
            new FindingValue.Count("topics", repeated.DistinctBy(run => run.Contacts[0].About).Count()),
            new FindingValue.Count("wasted", repeated.Sum(run => run.FewestPeople - 1)),
            new FindingValue.Count("days", window),
        ];

    private static IEnumerable<Fact> Missing(bool mayRepeat, bool mayBeAbout)
    {
        if (mayRepeat)
        {
            yield return ReviewFacts.ContactSender;
        }
        if (mayBeAbout)
        {
            yield return ReviewFacts.ContactTopic;
        }
    }
}
