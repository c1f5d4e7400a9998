using System.Text.Json;
using Samskab.Collaborations;
using Samskab.Mandates;

namespace Samskab.Texts;

/// <summary>Writes who holds a mandate as JSON.</summary>
internal static class HolderJson
{
    /// <summary>Writes a holder as the member <c>holder</c>: its ids, and what people call it.</summary>
    internal static void Write(Utf8JsonWriter writer, Holder holder, Collaboration collaboration, Wording wording)
    {
        writer.WriteStartObject("holder");
        switch (holder)
        {
            case Holder.OfActor its:
                writer.WriteString("actor", its.Actor.Value);
                break;
            case Holder.OfForum its:
                writer.WriteString("forum", its.Forum.Value);
                break;
            case Holder.OfRole its:
                writer.WriteString("forum", its.Forum.Value);
                writer.WriteString("role", its.Role.Kebab);
                break;
            default:
                break;
        }
        writer.WriteString("name", wording.NameOf(holder, collaboration));
        writer.WriteEndObject();
    }
}
