using NodaTime;
using Samskab.Calendars;
using Samskab.Facts;
using Samskab.Mandates;

namespace Samskab.CoCreation;

/// <summary>Whether there is a mandate to co-create, from the days on which the mandate of an initiative is valid (F14).</summary>
/// <remarks>Outside those days nothing follows: another mandate may be there that nobody has recorded.</remarks>
internal static class MandateOverTime
{
    public static IEnumerable<Statement> Of(InitiativeIn subject) =>
        subject.Initiative.Mandate is { } id && subject.Collaboration.Mandates.Find(id) is { } mandate
            ? Of(mandate)
            : [];

    private static IEnumerable<Statement> Of(Mandate mandate)
    {
        var said = CoCreationFacts.Mandate.NotKnown() with
        {
            Evidence = [new Evidence.Part($"mandates/{mandate.Id}"), .. mandate.Evidence],
        };
        return mandate.Valid is { } valid ? Over(valid, said) : [said];
    }

    private static IEnumerable<Statement> Over(Periods valid, Statement said)
    {
        var turns = Turns(valid);
        for (var i = 0; i < turns.Count; i++)
        {
            if (turns[i].Answer != Answer.No)
            {
                LocalDate? until = i + 1 < turns.Count ? turns[i + 1].From?.PlusDays(-1) : null;
                yield return said with
                {
                    Answer = turns[i].Answer,
                    From = turns[i].From,
                    Until = until,
                };
            }
        }
    }

    // The answer can only turn at a bound or the day after it.
    private static List<(LocalDate? From, Answer Answer)> Turns(Periods valid)
    {
        var turns = new List<(LocalDate? From, Answer Answer)> { (null, valid.Contains(LocalDate.MinIsoValue)) };
        foreach (var day in valid.Turns.Distinct().Order())
        {
            if (valid.Contains(day) is var answer && answer != turns[^1].Answer)
            {
                turns.Add((day, answer));
            }
        }
        return turns;
    }
}
