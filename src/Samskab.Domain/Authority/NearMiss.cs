using Samskab.Mandates;
using Samskab.Values;

namespace Samskab.Authority;

/// <summary>A mandate about the matter that does not give the right asked for, and everything that it lacks.</summary>
/// <param name="Mandate">The mandate.</param>
/// <param name="Obstacles">What stands between, from the mandate upwards; at least one.</param>
public sealed record NearMiss(Mandate Mandate, ValueList<Obstacle> Obstacles);
