using Samskab.Actors;

namespace Samskab.Sample.Denmark;

/// <summary>An actor in civil society, and what it mostly offers.</summary>
/// <param name="Noun">The actor.</param>
/// <param name="Theme">The theme.</param>
internal sealed record Member(Actor Noun, ThemeKind Theme);
