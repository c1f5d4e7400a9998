using System.Text.Json.Serialization;
using Samskab.Values;

namespace Samskab.RuleBooks;

/// <summary>What is odd about the rules of a book.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<AnomalyKind>))]
public enum AnomalyKind
{
    /// <summary>The book can not say yes, whatever is answered.</summary>
    NeverYes,

    /// <summary>The book can not say no, whatever is answered.</summary>
    NeverNo,

    /// <summary>The rule can not hold, whatever is answered.</summary>
    NeverHolds,

    /// <summary>The rule can not fail, whatever is answered.</summary>
    AlwaysHolds,

    /// <summary>Two rules can not both let the verdict be yes, which needs them both.</summary>
    Contradiction,

    /// <summary>The first rule adds nothing to the second.</summary>
    /// <remarks>Where both must let the verdict be yes: whenever the first speaks against, the second does. Where one suffices: whenever the first holds, the second does.</remarks>
    Subsumed,

    /// <summary>The book says the same without the rule, though no other rule alone replaces it.</summary>
    NeverDecides,

    /// <summary>No verdict turns on the fact, and it stands in no tension.</summary>
    FactNeverDecides,
}
