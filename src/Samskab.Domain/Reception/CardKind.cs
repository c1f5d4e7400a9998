using System.Text.Json.Serialization;
using Samskab.Sources;
using Samskab.Values;

namespace Samskab.Reception;

/// <summary>What a card on a timeline is: the three things that are gone through together (Handbook, p. 21).</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<CardKind>))]
public enum CardKind
{
    /// <summary>Something that the municipality must do as an authority.</summary>
    AuthorityTask,

    /// <summary>Something that is there for people for a time, such as open counselling.</summary>
    [DanishTerm("løbende tilbud")]
    Offer,

    /// <summary>Something that takes place, such as a tour of the town.</summary>
    [DanishTerm("aktivitet")]
    Activity,
}
