using Samskab.RuleBooks;
using Samskab.Sample.Web.Description;

namespace Samskab.Sample.Web.Replies;

/// <summary>Tells whether the host can answer, and by which rules.</summary>
internal static class HealthEndpoint
{
    internal static void MapHealth(this IEndpointRouteBuilder app) =>
        app.MapGet("/health", Show)
            .WithName("health")
            .WithTags("Health")
            .WithMetadata(new Described("Whether the host can answer, and by which rules.", "Health"));

    private static JsonReply Show(RuleBookVersions versions) =>
        new(
            (json, _) =>
            {
                json.WriteStartObject();
                json.WriteString("status", "healthy");
                json.WriteString("book", versions.Id.Value);
                json.WriteString("bookVersion", versions.Newest.Version);
                json.WriteEndObject();
            }
        );
}
