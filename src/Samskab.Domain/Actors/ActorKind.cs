using System.Text.Json.Serialization;
using Samskab.Sources;
using Samskab.Values;

namespace Samskab.Actors;

/// <summary>What an actor is; the kind says which side it is on.</summary>
/// <remarks>The handbook's list of actors in civil society is open and counts companies and the target group itself among them (p. 6).</remarks>
[JsonConverter(typeof(KebabCaseEnumConverter<ActorKind>))]
public enum ActorKind
{
    /// <summary>A municipality as a whole.</summary>
    [DanishTerm("kommune")]
    Municipality,

    /// <summary>A department of a municipality.</summary>
    [DanishTerm("forvaltning")]
    Department,

    /// <summary>A unit of a municipality, such as a job centre or an institution.</summary>
    [DanishTerm("kommunal enhed")]
    MunicipalUnit,

    /// <summary>The management of a municipality.</summary>
    [DanishTerm("kommunal ledelse")]
    Management,

    /// <summary>A political committee or the council.</summary>
    [DanishTerm("politisk udvalg")]
    PoliticalCommittee,

    /// <summary>An association.</summary>
    [DanishTerm("forening")]
    Association,

    /// <summary>Volunteers who organise themselves.</summary>
    [DanishTerm("selvorganiserede frivillige")]
    SelfOrganisedVolunteers,

    /// <summary>A volunteer centre.</summary>
    [DanishTerm("frivilligcenter")]
    VolunteerCentre,

    /// <summary>A local branch of a national association.</summary>
    [DanishTerm("lokalafdeling")]
    LocalBranch,

    /// <summary>A local council of citizens.</summary>
    [DanishTerm("lokalråd")]
    LocalCouncil,

    /// <summary>A sports club.</summary>
    [DanishTerm("idrætsforening")]
    SportsClub,

    /// <summary>A congregation or another community of faith.</summary>
    [DanishTerm("menighed")]
    FaithCommunity,

    /// <summary>A company.</summary>
    [DanishTerm("virksomhed")]
    Company,

    /// <summary>A group of citizens.</summary>
    [DanishTerm("borgergruppe")]
    CitizensGroup,

    /// <summary>The people whom the collaboration is about.</summary>
    [DanishTerm("målgruppen selv")]
    TargetGroup,

    /// <summary>Another actor in civil society.</summary>
    OtherInCivilSociety,
}

/// <summary>Which side a kind of actor is on.</summary>
public static class ActorSides
{
    extension(ActorKind kind)
    {
        /// <summary>The side.</summary>
        public Side Side => kind <= ActorKind.PoliticalCommittee ? Side.Municipality : Side.CivilSociety;
    }
}
