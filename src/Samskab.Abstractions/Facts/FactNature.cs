using System.Text.Json.Serialization;
using Samskab.Values;

namespace Samskab.Facts;

/// <summary>Who could change a fact.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<FactNature>))]
public enum FactNature
{
    /// <summary>The parties can arrange it among themselves.</summary>
    Arrangeable,

    /// <summary>Management, politicians or the law decide it.</summary>
    Decided,

    /// <summary>The situation is what it is: nobody should change it for the sake of the verdict.</summary>
    Given,
}
