using Samskab.Rules;
using Samskab.Sources;
using Samskab.Values;

namespace Samskab.Actors;

/// <summary>The parties that the sources address and ask.</summary>
public static class Parties
{
    /// <summary>Municipal actors (K).</summary>
    [DanishTerm("kommunale aktører")]
    public static Party Municipality { get; } = new("municipality");

    /// <summary>Actors in civil society (C).</summary>
    [DanishTerm("aktører i civilsamfundet")]
    public static Party CivilSociety { get; } = new("civil-society");

    /// <summary>Municipal management and politicians (L).</summary>
    [DanishTerm("kommunalt ledelsesniveau")]
    public static Party Management { get; } = new("management");

    /// <summary>Both sides of the collaboration: municipal actors and actors in civil society.</summary>
    public static ValueList<Party> BothSides { get; } = [Municipality, CivilSociety];

    /// <summary>All parties.</summary>
    public static ValueList<Party> All { get; } = [Municipality, CivilSociety, Management];
}
