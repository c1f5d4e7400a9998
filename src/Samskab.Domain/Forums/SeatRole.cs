using System.Text.Json.Serialization;
using Samskab.Sources;
using Samskab.Values;

namespace Samskab.Forums;

/// <summary>What a seat in a forum is for.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<SeatRole>))]
public enum SeatRole
{
    /// <summary>Takes part.</summary>
    [DanishTerm("medlem")]
    Member,

    /// <summary>Leads the meetings.</summary>
    [DanishTerm("formand")]
    Chair,

    /// <summary>Is the link and keeps the collaboration together from day to day; from either side (Handbook, p. 17).</summary>
    [DanishTerm("tovholder")]
    Coordinator,

    /// <summary>Represents management.</summary>
    [DanishTerm("ledelsesrepræsentant")]
    Management,
}
