namespace Samskab.Sample.Web.Replies;

/// <summary>Every reply says that it is guidance, whatever it holds.</summary>
internal static class Standing
{
    internal const string Header = "Samskab-Standing";

    /// <summary>In letters that every header may hold.</summary>
    internal const string Guidance =
        "Guidance: neither law nor an administrative decision, and nothing here decides about a person.";

    internal static IApplicationBuilder UseStanding(this IApplicationBuilder app) =>
        app.Use(
            (context, next) =>
            {
                context.Response.OnStarting(() => Say(context.Response.Headers));
                return next(context);
            }
        );

    private static Task Say(IHeaderDictionary headers)
    {
        headers[Header] = Guidance;
        headers.XContentTypeOptions = "nosniff";
        return Task.CompletedTask;
    }
}
