using Samskab.Facts;
using Samskab.Rules;
using Samskab.Values;

namespace Samskab.Verdicts;

/// <summary>What has changed from one verdict to another about the same subject.</summary>
/// <remarks>The lists hold what is new in the later verdict, and what only the earlier one had.</remarks>
public sealed record VerdictChange
{
    /// <summary>The answer before, or null where it is the same.</summary>
    public Answer? AnswerBefore { get; init; }

    /// <summary>The version of the book before, or null where it is the same.</summary>
    public string? BookVersionBefore { get; init; }

    /// <summary>Reasons that are new.</summary>
    public ValueList<Reason> NewReasons { get; init; }

    /// <summary>Reasons that are gone.</summary>
    public ValueList<Reason> GoneReasons { get; init; }

    /// <summary>Facts that can change the answer now and could not before.</summary>
    public ValueList<FactKey> Opened
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>Facts that could change the answer before and cannot now.</summary>
    public ValueList<FactKey> Settled
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>Tensions that are new.</summary>
    public ValueList<RuleId> NewTensions
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>Tensions that are gone.</summary>
    public ValueList<RuleId> GoneTensions
    {
        get;
        init => field = Identifier.Given(value);
    }

    /// <summary>Facts that are known differently, as they are known now.</summary>
    /// <remarks>A fact that another version of the book no longer asks is not listed.</remarks>
    public ValueList<KnownFact> ChangedFacts { get; init; }

    /// <summary>Whether nothing has changed.</summary>
    public bool IsEmpty => this == new VerdictChange();

    internal static VerdictChange Between(Verdict earlier, Verdict later) =>
        new()
        {
            AnswerBefore = earlier.Answer == later.Answer ? null : earlier.Answer,
            BookVersionBefore = earlier.BookVersion == later.BookVersion ? null : earlier.BookVersion,
            NewReasons = later.Decisive.Except(earlier.Decisive).ToValueList(),
            GoneReasons = earlier.Decisive.Except(later.Decisive).ToValueList(),
            Opened = later.Open.Except(earlier.Open).ToValueList(),
            Settled = earlier.Open.Except(later.Open).ToValueList(),
            NewTensions = later.Tensions.Except(earlier.Tensions).ToValueList(),
            GoneTensions = earlier.Tensions.Except(later.Tensions).ToValueList(),
            ChangedFacts = later.Facts.Except(earlier.Facts).ToValueList(),
        };
}
