using Samskab.Actors;

namespace Samskab.Sample.Denmark;

/// <summary>Who offers something, and what.</summary>
/// <param name="Actor">Who.</param>
/// <param name="Theme">What.</param>
internal readonly record struct Provider(ActorId Actor, ThemeKind Theme);
