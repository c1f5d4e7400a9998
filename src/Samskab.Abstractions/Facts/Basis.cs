using System.Text.Json.Serialization;
using Samskab.Values;

namespace Samskab.Facts;

/// <summary>What a statement rests on.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<Basis>))]
public enum Basis
{
    /// <summary>Somebody or something says so.</summary>
    Stated,

    /// <summary>It follows from other data.</summary>
    Derived,

    /// <summary>It is taken for granted and nobody has said it; every answer that uses it says so.</summary>
    Assumed,
}
