using Microsoft.AspNetCore.Diagnostics;

namespace Samskab.Sample.Web.Problems;

/// <summary>Tells the reader nothing of an error's inside, and the log nothing of the request's.</summary>
/// <remarks>The message of an exception may repeat what a body holds: the log gets its type and place.</remarks>
internal sealed partial class UnhandledErrors(ILogger<UnhandledErrors> log) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext context, Exception exception, CancellationToken token)
    {
        if (exception is BadHttpRequestException refused)
        {
            context.Response.StatusCode = refused.StatusCode;
            await ProblemReplies.OfStatus(context).ExecuteAsync(context);
            return true;
        }
        Tell(log, context.TraceIdentifier, exception.GetType(), exception.StackTrace);
        await new WebProblem(StatusCodes.Status500InternalServerError, "unhandled")
        {
            Instance = $"urn:samskab:request:{context.TraceIdentifier}",
        }.ExecuteAsync(context);
        return true;
    }

    [LoggerMessage(LogLevel.Error, "Request {Request} failed with {Type}\n{Place}")]
    private static partial void Tell(ILogger log, string request, Type type, string? place);
}
