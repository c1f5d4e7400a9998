using Samskab.Facts;
using Samskab.Rules;
using Samskab.Values;

namespace Samskab.Reviews;

/// <summary>A question that a party can answer, and what turns on it.</summary>
/// <param name="Fact">What is asked.</param>
/// <param name="Why">The rules that turn on it, at least one: those that address the party first, and of these that which turns on it most often.</param>
/// <param name="Concerns">What an answer can settle, as findings name it: <c>initiatives/boligpakke</c>; each once, in the order of these names.</param>
public sealed record SheetQuestion(Fact Fact, ValueList<Rule> Why, ValueList<string> Concerns);
