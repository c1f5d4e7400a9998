using System.Globalization;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.OpenApi;
using Samskab.Sample.Web.Problems;
using Samskab.Sample.Web.Replies;

namespace Samskab.Sample.Web.Description;

/// <summary>The OpenAPI document: what each endpoint takes and replies.</summary>
internal static class ApiDescription
{
    internal static IServiceCollection AddApiDescription(this IServiceCollection services) =>
        services.AddOpenApi(options =>
        {
            options.AddOperationTransformer(Describe);
            options.AddDocumentTransformer(Describe);
        });

    private static Task Describe(OpenApiDocument document, OpenApiDocumentTransformerContext _, CancellationToken token)
    {
        document.Info = new()
        {
            Title = "Samskab",
            Version = "1",
            Description =
                "Does co-creation (samskabelse) between a municipality and civil society fit an effort, is their "
                + "collaboration as the sources advise, and why? "
                + $"{Standing.Guidance} The header {Standing.Header} of every reply says so too.",
        };
        // Wherever it is served from.
        document.Servers = [new() { Url = "/" }];
        Schemas.AddTo(document);
        return Task.CompletedTask;
    }

    private static Task Describe(
        OpenApiOperation operation,
        OpenApiOperationTransformerContext context,
        CancellationToken token
    )
    {
        var described = context.Description.ActionDescriptor.EndpointMetadata.OfType<Described>().Single();
        var document = context.Document!;
        operation.Summary = described.Summary;
        operation.RequestBody = described.Body is { } body
            ? new OpenApiRequestBody { Required = true, Content = Content("application/json", body, document) }
            : null;
        operation.Responses = new() { ["200"] = Reply("The answer.", described.ReplyType, described.Reply, document) };
        foreach (var status in described.Problems.Append(StatusCodes.Status500InternalServerError))
        {
            operation.Responses[status.ToString(CultureInfo.InvariantCulture)] = Reply(
                ReasonPhrases.GetReasonPhrase(status),
                WebProblem.ContentType,
                "Problem",
                document
            );
        }
        return Task.CompletedTask;
    }

    private static OpenApiResponse Reply(string what, string type, string schema, OpenApiDocument document) =>
        new() { Description = what, Content = Content(type, schema, document) };

    private static Dictionary<string, OpenApiMediaType> Content(string type, string schema, OpenApiDocument document) =>
        new() { [type] = new() { Schema = new OpenApiSchemaReference(schema, document) } };
}
