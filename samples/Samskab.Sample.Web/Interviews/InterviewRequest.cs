using NodaTime;
using Samskab.Facts;
using Samskab.Interviews;
using Samskab.RuleBooks;
using Samskab.Rules;
using Samskab.Values;

namespace Samskab.Sample.Web.Interviews;

/// <summary>An interview as far as it has come: the host keeps nothing of it.</summary>
internal sealed record InterviewRequest
{
    /// <summary>The book whose questions are put, in the version of the day.</summary>
    internal required RuleBook Book { get; init; }

    /// <summary>The day.</summary>
    internal required LocalDate On { get; init; }

    /// <summary>How far it goes.</summary>
    internal InterviewGoal Goal { get; init; }

    /// <summary>Who is asked; null where all parties are at the table.</summary>
    internal Party? As { get; init; }

    /// <summary>What was said so far.</summary>
    internal required ValueList<Statement> Statements { get; init; }
}
