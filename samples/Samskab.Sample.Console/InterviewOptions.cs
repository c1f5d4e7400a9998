using NodaTime;
using Samskab.CoCreation;
using Samskab.Interviews;
using Samskab.RuleBooks;
using Samskab.Rules;

namespace Samskab.Sample;

/// <summary>What an interview is asked for.</summary>
internal sealed record InterviewOptions
{
    /// <summary>The document that it begins with, or goes on with; null to begin from nothing.</summary>
    internal string? File { get; init; }

    /// <summary>The id of the initiative; null for the only one of the document, or a default for a new one.</summary>
    internal string? Initiative { get; init; }

    /// <summary>The name of a new initiative; null for a default.</summary>
    internal string? Name { get; init; }

    /// <summary>The book that asks. Default: co-creation.</summary>
    internal RuleBookVersions Book { get; init; } = CoCreationBook.Versions;

    /// <summary>How far it goes. Default: until the verdict is decided.</summary>
    internal InterviewGoal Goal { get; init; }

    /// <summary>Who answers; null where all parties are at the table.</summary>
    internal Party? As { get; init; }

    /// <summary>The day; null for that of the document.</summary>
    internal LocalDate? On { get; init; }

    /// <summary>Answers given beforehand, or the file they stand in; null to be asked.</summary>
    internal string? Answers { get; init; }

    /// <summary>Where the document is written with what was said; null for nowhere.</summary>
    internal string? Save { get; init; }

    /// <summary>Where the receipt of the verdict is written; null for nowhere.</summary>
    internal string? Receipt { get; init; }
}
