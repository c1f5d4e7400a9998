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
        foreach (var stretch in AnswerLine.Within(valid).Stretches.ToArray())
        {
            yield return said with
            {
                Answer = stretch.Answer,
                From = stretch.From == DayNumber.BeforeAll ? null : DayNumber.Date(stretch.From),
                Until = stretch.To == DayNumber.AfterAll ? null : DayNumber.Date(stretch.To),
            };
        }
    }
}
