using Samskab.Facts;
using Samskab.Mandates;

namespace Samskab.Authority;

/// <summary>A mandate that gives somebody the right asked for, or may do so.</summary>
/// <param name="Mandate">The mandate.</param>
/// <param name="Answer">Yes where it does; unknown where what is recorded leaves it open.</param>
public sealed record DecisionRight(Mandate Mandate, Answer Answer);
