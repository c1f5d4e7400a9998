using System.Text.Json.Serialization;
using Samskab.Sources;
using Samskab.Values;

namespace Samskab.Forums;

/// <summary>What a forum is for.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<ForumKind>))]
public enum ForumKind
{
    /// <summary>Steers and coordinates; the only kind that the handbook calls deciding (p. 17).</summary>
    [DanishTerm("koordineringsforum")]
    CoordinationForum,

    /// <summary>Broad volunteering with few selected municipal employees (p. 17).</summary>
    [DanishTerm("netværksgruppe")]
    NetworkGroup,

    /// <summary>Develops and carries specific joint efforts (p. 17).</summary>
    [DanishTerm("arbejdsgruppe")]
    WorkingGroup,

    /// <summary>Steers on behalf of management.</summary>
    [DanishTerm("styregruppe")]
    SteeringGroup,

    /// <summary>The branches of one association in a municipality.</summary>
    [DanishTerm("kommunekreds")]
    MunicipalCircle,

    /// <summary>A committee under section 17(4) of the Local Government Act.</summary>
    [DanishTerm("§ 17, stk. 4-udvalg")]
    Section17Committee,

    /// <summary>A network of volunteers and employees across fields.</summary>
    [DanishTerm("frivillighedsnetværk")]
    VolunteerNetwork,

    /// <summary>Another forum.</summary>
    Other,
}
