using System.Globalization;
using Microsoft.AspNetCore.Http.Timeouts;

namespace Samskab.Sample.Web.Problems;

/// <summary>Whatever refuses a request, problem details say why: the router, the server, the clock, or an error of ours.</summary>
internal static class ProblemReplies
{
    internal static IServiceCollection AddProblemReplies(this IServiceCollection services, WebLimits limits) =>
        services
            .AddExceptionHandler<UnhandledErrors>()
            .Configure<ExceptionHandlerOptions>(options => options.SuppressDiagnosticsCallback = _ => true)
            .AddRequestTimeouts(options => options.DefaultPolicy = Policy(limits.TimeLimit));

    internal static IApplicationBuilder UseProblemReplies(this IApplicationBuilder app) =>
        app.UseExceptionHandler(_ => { })
            .UseStatusCodePages(page => OfStatus(page.HttpContext).ExecuteAsync(page.HttpContext))
            .UseRequestTimeouts();

    /// <summary>The problem of a reply that says no more than its status.</summary>
    internal static WebProblem OfStatus(HttpContext context) =>
        context.Response.StatusCode switch
        {
            StatusCodes.Status404NotFound => new(StatusCodes.Status404NotFound, "no-such-address")
            {
                Value = context.Request.Path,
                Permitted = "/openapi/v1.json",
            },
            StatusCodes.Status405MethodNotAllowed => new(StatusCodes.Status405MethodNotAllowed, "method-not-allowed")
            {
                Value = context.Request.Method,
                Permitted = context.Response.Headers.Allow,
            },
            var status => new(status, "refused"),
        };

    private static RequestTimeoutPolicy Policy(TimeSpan limit) =>
        new()
        {
            Timeout = limit,
            WriteTimeoutResponse = context =>
                new WebProblem(StatusCodes.Status503ServiceUnavailable, "time-limit")
                {
                    Permitted = string.Create(CultureInfo.InvariantCulture, $"{limit.TotalSeconds} s"),
                }.ExecuteAsync(context),
        };
}
