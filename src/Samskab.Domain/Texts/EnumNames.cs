using System.Text.Json;

namespace Samskab.Texts;

/// <summary>The names that enums have in JSON and in the ids of texts.</summary>
internal static class EnumNames
{
    extension<T>(T value)
        where T : struct, Enum
    {
        internal string Kebab => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
    }
}
