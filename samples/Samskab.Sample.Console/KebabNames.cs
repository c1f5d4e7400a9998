using System.Text.Json;

namespace Samskab.Sample;

/// <summary>The values of an enumeration by the names that documents have for them.</summary>
internal static class KebabNames<T>
    where T : struct, Enum
{
    internal static IReadOnlyDictionary<string, T> All { get; } =
        Enum.GetValues<T>().ToDictionary(Of, StringComparer.Ordinal);

    internal static string Of(T value) => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
