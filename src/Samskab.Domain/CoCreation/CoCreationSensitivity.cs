using NodaTime;
using Samskab.Values;
using Samskab.Verdicts;

namespace Samskab.CoCreation;

/// <summary>Tells which readings of the handbook a verdict on co-creation hangs on.</summary>
public static class CoCreationSensitivity
{
    /// <summary>The verdict on an initiative, and what it would be with each other reading.</summary>
    /// <param name="subject">The initiative, with its collaboration.</param>
    /// <param name="on">The day.</param>
    /// <param name="readings">The readings that are taken; the defaults where none are given.</param>
    /// <exception cref="ArgumentOutOfRangeException">The book is not valid on the day.</exception>
    public static Sensitivity Of(InitiativeIn subject, LocalDate on, CoCreationReadings? readings = null)
    {
        var taken = readings ?? new();
        return new()
        {
            Verdict = Assess(subject, on, taken),
            Otherwise = taken
                .Otherwise()
                .Select(other => new OtherReading(other.Reading, Assess(subject, on, other.Readings)))
                .ToValueList(),
        };
    }

    private static Verdict Assess(InitiativeIn subject, LocalDate on, CoCreationReadings readings) =>
        CoCreationBook.Read(readings).Assess(subject, CoCreationSources.With(readings), on);
}
