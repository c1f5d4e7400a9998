using System.Text.Json;
using System.Text.Json.Serialization;

namespace Samskab.Values;

/// <summary>Reads and writes the members of an enumeration as lower-case words with hyphens: <c>criterion-not-met</c>.</summary>
/// <typeparam name="T">The enumeration.</typeparam>
public sealed class KebabCaseEnumConverter<T>()
    : JsonStringEnumConverter<T>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false)
    where T : struct, Enum;
