using System.Text.Json.Serialization;
using Samskab.Values;

namespace Samskab.RuleBooks;

/// <summary>How it is shown that a book always has one verdict and a reason for it.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<Proof>))]
public enum Proof
{
    /// <summary>By how verdicts and reasons are made alone.</summary>
    Structure,

    /// <summary>Also by trying every partial set of answers.</summary>
    Enumeration,
}
