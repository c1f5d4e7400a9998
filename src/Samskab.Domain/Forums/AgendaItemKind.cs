using System.Text.Json.Serialization;
using Samskab.Sources;
using Samskab.Values;

namespace Samskab.Forums;

/// <summary>What an item of an agenda is.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<AgendaItemKind>))]
public enum AgendaItemKind
{
    /// <summary>Any other item.</summary>
    Other,

    /// <summary>The theme of the day.</summary>
    [DanishTerm("dagens tema")]
    ThemeOfTheDay,

    /// <summary>Everybody is heard in turn.</summary>
    [DanishTerm("bordrunde")]
    Round,

    /// <summary>News from the municipality.</summary>
    [DanishTerm("nyt fra kommunen")]
    NewsFromMunicipality,

    /// <summary>How the volunteers' activities stand.</summary>
    [DanishTerm("status på frivilligaktiviteter")]
    StatusOfActivities,

    /// <summary>Something is decided.</summary>
    Decision,

    /// <summary>A professional dialogue among municipal departments.</summary>
    [DanishTerm("intern kommunal dialog")]
    InternalMunicipal,
}
