using System.ComponentModel;
using Samskab.Reviews;
using Samskab.Sample.Web.Description;
using Samskab.Sample.Web.Languages;
using Samskab.Sample.Web.Problems;
using Samskab.Sample.Web.Replies;
using Samskab.Texts;

namespace Samskab.Sample.Web.Reviews;

/// <summary>Lists the numbers that reviews go by, as this host sets them.</summary>
internal static class ThresholdsEndpoint
{
    internal static void MapThresholds(this IEndpointRouteBuilder app) =>
        app.MapGet("/thresholds", List)
            .WithName("listThresholds")
            .WithTags("Reviews")
            .WithQuery(RequestLanguage.Parameter)
            .WithMetadata(
                new Described(
                    "The numbers that reviews go by, as this host sets them, each with the rule whose words it stands for.",
                    "Thresholds",
                    400
                )
            );

    private static JsonReply List(Thresholds thresholds, [Description(Described.Language)] string? language)
    {
        _ = language;
        return new((json, wording) => ThresholdJson.Write(json, thresholds, wording));
    }
}
