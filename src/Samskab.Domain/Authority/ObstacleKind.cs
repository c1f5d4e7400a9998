using System.Text.Json.Serialization;
using Samskab.Values;

namespace Samskab.Authority;

/// <summary>What stands between a mandate and a question, in the order in which it is told.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<ObstacleKind>))]
public enum ObstacleKind
{
    /// <summary>The matter lies outside.</summary>
    OutsideMatter,

    /// <summary>The area lies outside.</summary>
    OutsideArea,

    /// <summary>The theme lies outside.</summary>
    OutsideTheme,

    /// <summary>The target group lies outside.</summary>
    OutsideTargetGroup,

    /// <summary>It gives a lower power only.</summary>
    LowerPower,

    /// <summary>The amount is above its limit.</summary>
    OverLimit,

    /// <summary>Its limit is in another currency: unknown.</summary>
    OtherCurrency,

    /// <summary>It is not stated when it is valid: unknown.</summary>
    ValidityNotStated,

    /// <summary>It is known only between which days its validity begins or ends: unknown.</summary>
    ValidityUncertain,

    /// <summary>It is not valid yet.</summary>
    NotYet,

    /// <summary>It is between two of its periods.</summary>
    BetweenPeriods,

    /// <summary>Its validity has ended.</summary>
    Expired,

    /// <summary>It is valid on no day at all.</summary>
    NeverValid,

    /// <summary>It was revoked.</summary>
    Revoked,

    /// <summary>It is known only between which days it was revoked: unknown.</summary>
    RevocationUncertain,

    /// <summary>Its forum does not exist yet.</summary>
    ForumNotEstablished,

    /// <summary>Its forum was dissolved.</summary>
    ForumDissolved,

    /// <summary>It is known only between which days its forum begins or ends: unknown.</summary>
    ForumUncertain,

    /// <summary>Nobody acts in the role that holds it: the seat is vacant, or absent without a deputy.</summary>
    SeatVacant,

    /// <summary>It is not known whether anybody acts in the role that holds it: unknown.</summary>
    SeatUncertain,

    /// <summary>The matter is for an authority alone and the holder is of civil society: our reading.</summary>
    AuthorityTask,

    /// <summary>The terms of reference of its forum are not known to let it decide: unknown, our reading.</summary>
    TermsUnwritten,

    /// <summary>What it is delegated from was not recorded at that time.</summary>
    OriginNotRecorded,

    /// <summary>It was not recorded at that time.</summary>
    NotRecorded,
}
