using System.Text.Json;

namespace Samskab.Texts;

/// <summary>Writes members that may be absent.</summary>
internal static class OptionalJson
{
    extension(Utf8JsonWriter writer)
    {
        /// <summary>Writes a text where there is one.</summary>
        internal void WriteIfPresent(string name, string? value)
        {
            if (value is not null)
            {
                writer.WriteString(name, value);
            }
        }
    }
}
