using System.ComponentModel;
using Samskab.Interviews;
using Samskab.Sample.Web.Books;
using Samskab.Sample.Web.Description;
using Samskab.Sample.Web.Documents;
using Samskab.Sample.Web.Languages;
using Samskab.Sample.Web.Problems;
using Samskab.Sample.Web.Replies;
using Samskab.Texts;

namespace Samskab.Sample.Web.Interviews;

/// <summary>Puts the next question of an interview. What was said so far comes with the request, and nothing of it is kept.</summary>
internal static class InterviewsEndpoint
{
    internal static void MapInterviews(this IEndpointRouteBuilder app) =>
        app.MapPost("/interviews/next", Next)
            .WithName("nextQuestion")
            .WithTags("Interviews")
            .WithQuery(RequestLanguage.Parameter)
            .WithMetadata(
                new Described(
                    "The next question that still matters, why it is asked, and what each answer would settle.",
                    "InterviewStep",
                    400,
                    413,
                    415,
                    422,
                    503
                )
                {
                    Body = "Interview",
                }
            );

    private static async Task<IResult> Next(
        HttpContext context,
        KnownBooks books,
        [Description(Described.Language)] string? language
    )
    {
        _ = language;
        var (request, problem) = await PostedBody.ReadCaseAsync(
            context,
            "interview-has-problems",
            bytes => new InterviewReader(books).Read(bytes)
        );
        return request is null ? problem! : Reply(request);
    }

    private static JsonReply Reply(InterviewRequest request)
    {
        var step = new Interview(request.Book, request.Goal).Next(request.Statements, request.On, request.As);
        return new((json, wording) => InterviewJson.Write(json, step, request.Book, request.On, wording));
    }
}
