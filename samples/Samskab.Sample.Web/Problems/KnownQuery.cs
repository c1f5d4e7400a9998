using Samskab.Sample.Web.Languages;

namespace Samskab.Sample.Web.Problems;

/// <summary>Refuses what a query names and nobody reads: a misspelt «on» would be answered for another day than the one meant.</summary>
internal static class KnownQuery
{
    internal static RouteHandlerBuilder WithQuery(this RouteHandlerBuilder endpoint, params string[] names) =>
        endpoint.AddEndpointFilter(
            async (invocation, next) => ProblemOf(invocation.HttpContext.Request.Query, names) ?? await next(invocation)
        );

    private static WebProblem? ProblemOf(IQueryCollection query, string[] names)
    {
        if (query.Keys.FirstOrDefault(key => !names.Contains(key, StringComparer.OrdinalIgnoreCase)) is { } unknown)
        {
            return new(StatusCodes.Status400BadRequest, "unknown-parameter")
            {
                Value = unknown,
                Permitted = string.Join(", ", names),
            };
        }
        return
            query.TryGetValue(RequestLanguage.Parameter, out var code) && RequestLanguage.Find(code.ToString()) is null
            ? new(StatusCodes.Status400BadRequest, "unknown-language")
            {
                Value = code.ToString(),
                Permitted = string.Join(", ", RequestLanguage.Known),
            }
            : null;
    }
}
