using System.Text.Json.Serialization;
using Samskab.Values;

namespace Samskab.Facts;

/// <summary>How the statements about a fact disagree: some say yes and others no.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<Disagreement>))]
public enum Disagreement
{
    /// <summary>One party says otherwise than another; where each is asked for itself, the lower answer counts.</summary>
    OfParties,

    /// <summary>Statements that count alike contradict one another; the answer is not known.</summary>
    OfStatements,

    /// <summary>What somebody says is not what follows from other data; the one that began last counts.</summary>
    OfData,
}
