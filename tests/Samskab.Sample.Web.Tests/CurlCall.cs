using System.Text;
using System.Text.RegularExpressions;

namespace Samskab.Sample.Web.Tests;

/// <summary>A call of curl as a document shows it: <c>-X</c>, <c>-H</c>, <c>-d text</c>, <c>--data-binary @file</c> and the address.</summary>
internal sealed partial record CurlCall(string Line)
{
    /// <summary>The calls between <c>&lt;!-- curl --&gt;</c> and <c>&lt;!-- /curl --&gt;</c>.</summary>
    internal static IEnumerable<CurlCall> All(string document) =>
        from part in Marked().Matches(document)
        from line in part.Value.Replace("\\\n", " ", StringComparison.Ordinal).Split('\n')
        where line.StartsWith("curl ", StringComparison.Ordinal)
        select new CurlCall(line);

    internal HttpRequestMessage RequestTo(Uri host)
    {
        var request = new HttpRequestMessage();
        var headers = new List<string>();
        var words = new Queue<string>(Word().Matches(Line).Select(match => match.Value.Trim('\'', '"')).Skip(1));
        while (words.TryDequeue(out var word))
        {
            switch (word)
            {
                case "-X":
                    request.Method = new(words.Dequeue());
                    break;
                case "-H":
                    headers.Add(words.Dequeue());
                    break;
                case "--data-binary":
                    Post(request, new ByteArrayContent(File.ReadAllBytes(Repository.Path(words.Dequeue()[1..]))));
                    break;
                case "-d":
                    Post(request, new ByteArrayContent(Encoding.UTF8.GetBytes(words.Dequeue())));
                    break;
                default:
                    word.ShouldStartWith("http", customMessage: Line);
                    request.RequestUri = new(host, new Uri(word).PathAndQuery);
                    break;
            }
        }
        foreach (var (name, value) in headers.Select(header => header.Split(": ")).Select(pair => (pair[0], pair[1])))
        {
            (
                request.Headers.TryAddWithoutValidation(name, value)
                || request.Content!.Headers.TryAddWithoutValidation(name, value)
            ).ShouldBeTrue(Line);
        }
        return request;
    }

    private static void Post(HttpRequestMessage request, HttpContent content)
    {
        request.Method = request.Method == HttpMethod.Get ? HttpMethod.Post : request.Method;
        request.Content = content;
    }

    [GeneratedRegex("<!-- curl -->.*?<!-- /curl -->", RegexOptions.Singleline)]
    private static partial Regex Marked();

    [GeneratedRegex("""'[^']*'|"[^"]*"|\S+""")]
    private static partial Regex Word();
}
