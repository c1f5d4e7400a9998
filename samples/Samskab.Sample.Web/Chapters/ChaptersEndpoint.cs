using System.ComponentModel;
using System.Text.Json;
using Samskab.Chapters;
using Samskab.Rules;
using Samskab.Sample.Web.Description;
using Samskab.Sample.Web.Languages;
using Samskab.Sample.Web.Problems;
using Samskab.Sample.Web.Replies;
using Samskab.Sources;
using Samskab.Texts;

namespace Samskab.Sample.Web.Chapters;

/// <summary>Lists the chapters of the sources, with where their rules are.</summary>
internal static class ChaptersEndpoint
{
    private const string Format = "samskab-chapters/1";

    internal static void MapChapters(this IEndpointRouteBuilder app) =>
        app.MapGet("/chapters", List)
            .WithName("listChapters")
            .WithTags("Rules")
            .WithQuery(RequestLanguage.Parameter)
            .WithMetadata(
                new Described(
                    "The chapters of the sources as they stand in them: pages, how many rules of which force, and where these are.",
                    "Chapters",
                    400
                )
            );

    private static JsonReply List([Description(Described.Language)] string? language)
    {
        _ = language;
        return new(Write);
    }

    private static void Write(Utf8JsonWriter json, Wording wording)
    {
        json.WriteStartObject();
        json.WriteString("format", Format);
        json.WriteString("language", wording.Language.Value);
        json.WriteStartArray("chapters");
        foreach (var chapter in SourceChapters.All)
        {
            Write(json, chapter, wording);
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, SourceChapter chapter, Wording wording)
    {
        json.WriteStartObject();
        json.WriteString("id", chapter.Id.Value);
        json.WriteString("name", wording.Say($"chapter.{chapter.Id}"));
        json.WriteString("source", chapter.Source.Value);
        json.WriteString("title", CollaborationSources.All.First(one => one.Id == chapter.Source).Title);
        if (chapter.Pages is { } pages)
        {
            json.WriteString("pages", pages.ToString());
        }
        json.WriteNumber("ruleCount", chapter.Rules.Count);
        json.WriteStartArray("forces");
        foreach (var force in chapter.Rules.GroupBy(rule => rule.Force).OrderBy(alike => alike.Key))
        {
            Write(json, force.Key, force.Count(), wording);
        }
        json.WriteEndArray();
        json.WriteString("rules", $"/rules?chapter={chapter.Id}");
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Force force, int count, Wording wording)
    {
        json.WriteStartObject();
        json.WriteString("force", JsonNamingPolicy.KebabCaseLower.ConvertName(force.ToString()));
        json.WriteString("name", wording.Of(force));
        json.WriteNumber("count", count);
        json.WriteEndObject();
    }
}
