using System.Text.Json.Serialization;

namespace Samskab.Facts;

/// <summary>How far the question of a fact has come.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Knowledge>))]
public enum Knowledge
{
    /// <summary>Somebody who can answer has not been asked.</summary>
    NotAsked,

    /// <summary>All were asked, and it is not known.</summary>
    NotKnown,

    /// <summary>It is answered.</summary>
    Answered,
}
