using System.Text.Json;
using NodaTime.Text;
using Samskab.Collaborations;
using Samskab.Imports;
using Samskab.Offers;
using Samskab.Overlaps;
using Samskab.Values;

namespace Samskab.Texts;

/// <summary>Writes overlaps as JSON, with their sentences in one language.</summary>
/// <remarks>An object of the format <c>samskab-overlaps/1</c>, or the overlaps one by one for who sends them as they are found.</remarks>
public static class OverlapJson
{
    /// <summary>The format and its version, which every reply names.</summary>
    public const string Format = "samskab-overlaps/1";

    /// <summary>Writes an overview.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="overview">The overview.</param>
    /// <param name="report">The collaboration that was asked about; its problems are written too.</param>
    /// <param name="wording">The language.</param>
    public static void Write(
        Utf8JsonWriter writer,
        OverlapOverview overview,
        ImportReport<Collaboration> report,
        Wording wording
    )
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(overview);
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(wording);
        var pen = new OverlapPen(writer, overview.Collaboration, wording);
        writer.WriteStartObject();
        WriteHead(writer, overview.Scope, wording);
        ProblemJson.Write(writer, report, wording);
        pen.WriteCounts(overview);
        if (overview.Clusters is { } clusters)
        {
            pen.WriteAll("clusters", clusters, pen.Write);
        }
        else
        {
            pen.WriteAll("overlaps", overview.Gravest, pen.Write);
        }
        writer.WriteEndObject();
    }

    /// <summary>Writes what one offer overlaps, or would overlap.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="offer">The offer.</param>
    /// <param name="overlaps">Its overlaps, the gravest first.</param>
    /// <param name="scope">What was asked for.</param>
    /// <param name="collaboration">The collaboration, for the names.</param>
    /// <param name="wording">The language.</param>
    public static void Write(
        Utf8JsonWriter writer,
        Offer offer,
        ValueList<Overlap> overlaps,
        OverlapScope scope,
        Collaboration collaboration,
        Wording wording
    )
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(offer);
        ArgumentNullException.ThrowIfNull(scope);
        ArgumentNullException.ThrowIfNull(collaboration);
        ArgumentNullException.ThrowIfNull(wording);
        var pen = new OverlapPen(writer, collaboration, wording);
        writer.WriteStartObject();
        WriteHead(writer, scope, wording);
        pen.Write("offer", offer);
        pen.WriteAll("overlaps", overlaps, pen.Write);
        writer.WriteEndObject();
    }

    /// <summary>Writes one overlap.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="overlap">The overlap.</param>
    /// <param name="collaboration">The collaboration, for the names.</param>
    /// <param name="wording">The language.</param>
    public static void Write(Utf8JsonWriter writer, Overlap overlap, Collaboration collaboration, Wording wording)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(overlap);
        ArgumentNullException.ThrowIfNull(collaboration);
        ArgumentNullException.ThrowIfNull(wording);
        new OverlapPen(writer, collaboration, wording).Write(overlap);
    }

    /// <summary>Writes what was asked for and how many overlaps there are, for who has sent them one by one.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="overview">The overview.</param>
    /// <param name="wording">The language.</param>
    public static void WriteSummary(Utf8JsonWriter writer, OverlapOverview overview, Wording wording)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(overview);
        ArgumentNullException.ThrowIfNull(wording);
        writer.WriteStartObject();
        WriteHead(writer, overview.Scope, wording);
        new OverlapPen(writer, overview.Collaboration, wording).WriteCounts(overview);
        writer.WriteEndObject();
    }

    private static void WriteHead(Utf8JsonWriter writer, OverlapScope scope, Wording wording)
    {
        writer.WriteString("format", Format);
        writer.WriteString("language", wording.Language.Value);
        writer.WriteString("standing", wording.Say("standing"));
        writer.WriteString("from", LocalDatePattern.Iso.Format(scope.From));
        writer.WriteIfPresent("until", scope.Until is { } until ? LocalDatePattern.Iso.Format(until) : null);
        writer.WriteIfPresent("area", scope.Area?.Value);
        writer.WriteIfPresent("theme", scope.Theme?.Value);
    }
}
