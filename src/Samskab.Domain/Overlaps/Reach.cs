using Samskab.Areas;
using Samskab.Themes;
using Samskab.Values;

namespace Samskab.Overlaps;

/// <summary>What an offer or a need is about and where; null where that is not stated.</summary>
internal readonly record struct Spot(ThemeId Theme, ValueList<AreaId>? Areas);

/// <summary>What an offer or a need is about: what and where, whom for, when.</summary>
internal readonly record struct Reach(Spot Spot, ValueList<TargetGroupId>? Groups, Days? During);
