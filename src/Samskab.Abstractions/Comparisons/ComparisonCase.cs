using Samskab.Facts;
using Samskab.Values;

namespace Samskab.Comparisons;

/// <summary>Something to assess, with what is said about it.</summary>
/// <param name="Subject">The id of the subject.</param>
/// <param name="Statements">What is said about its facts, in any order.</param>
public sealed record ComparisonCase(string Subject, ValueList<Statement> Statements);
