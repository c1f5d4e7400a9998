using System.Net;
using System.Text.Json;

namespace Samskab.Sample.Web.Tests;

/// <summary>Problem details that were replied.</summary>
internal static class Problem
{
    internal static async Task<JsonElement> OfAsync(HttpResponseMessage reply, HttpStatusCode status, string code)
    {
        var body = await reply.Content.ReadAsStringAsync();
        reply.StatusCode.ShouldBe(status, body);
        reply.Content.Headers.ContentType?.MediaType.ShouldBe("application/problem+json");
        reply.Headers.GetValues("Samskab-Standing").Single().ShouldStartWith("Guidance");
        var problem = JsonElement.Parse(body);
        problem.GetProperty("type").GetString().ShouldBe("urn:samskab:problem:" + code);
        problem.GetProperty("status").GetInt32().ShouldBe((int)status);
        foreach (var sentence in new[] { "title", "detail" })
        {
            problem.GetProperty(sentence).GetString()!.ShouldNotContain("web.");
            problem.GetProperty(sentence).GetString()!.ShouldNotContain("{");
        }
        return problem;
    }
}
