using System.Text.Json.Serialization;
using Samskab.Sources;
using Samskab.Values;

namespace Samskab.Contacts;

/// <summary>What a contact was for.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<ContactKind>))]
public enum ContactKind
{
    /// <summary>Somebody turns to somebody else about something.</summary>
    [DanishTerm("henvendelse")]
    Approach,

    /// <summary>Somebody passes on information that is important enough to be repeated.</summary>
    [DanishTerm("orientering")]
    Information,
}
