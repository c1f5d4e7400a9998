using System.Text.Json.Serialization;
using Samskab.Facts;
using Samskab.Mandates;
using Samskab.Values;

namespace Samskab.Oversight;

/// <summary>A mandate that goes on by its own days while what it rests on is gone.</summary>
public sealed record OrphanedMandate
{
    /// <summary>The mandate.</summary>
    public required Mandate Mandate { get; init; }

    /// <summary>What is gone.</summary>
    public required OrphanReason Reason { get; init; }

    /// <summary>The days of the mandate on which it is so.</summary>
    public required DaysFound During { get; init; }

    /// <summary>Yes where it surely is so on some day; otherwise unknown.</summary>
    public Answer Answer => During.Answer;
}

/// <summary>What a mandate rests on and has lost.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<OrphanReason>))]
public enum OrphanReason
{
    /// <summary>What it is delegated from is not on record.</summary>
    OriginNotRecorded,

    /// <summary>The validity of what it is delegated from has ended.</summary>
    OriginEnded,

    /// <summary>What it is delegated from was revoked.</summary>
    OriginRevoked,

    /// <summary>The forum that holds what it is delegated from was dissolved.</summary>
    OriginForumDissolved,

    /// <summary>The forum that holds it was dissolved.</summary>
    ForumDissolved,

    /// <summary>Nobody acts in the role that holds it on any of the days looked through.</summary>
    SeatVacant,
}
