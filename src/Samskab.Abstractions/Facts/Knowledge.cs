using System.Text.Json.Serialization;
using Samskab.Values;

namespace Samskab.Facts;

/// <summary>How far the question of a fact has come.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<Knowledge>))]
public enum Knowledge
{
    /// <summary>Somebody who can answer has not been asked.</summary>
    NotAsked,

    /// <summary>All were asked, and it is not known.</summary>
    NotKnown,

    /// <summary>It is answered.</summary>
    Answered,
}
