using Samskab.Areas;
using Samskab.Themes;
using Samskab.Values;

namespace Samskab.Overlaps;

/// <summary>What an offer or a need is about and where; null where that is not stated.</summary>
internal readonly record struct Spot(ThemeId Theme, ValueList<AreaId>? Areas);

/// <summary>What an offer or a need is about: what and where, whom for, when; null where that is not stated.</summary>
/// <param name="Spot">What and where.</param>
/// <param name="Groups">The number of its list of groups.</param>
/// <param name="During">When.</param>
internal readonly record struct Reach(Spot Spot, int? Groups, Days? During);
