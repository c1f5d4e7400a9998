using System.Text.Json;
using Samskab.Documents;
using Samskab.Imports;
using Samskab.Sample.Web.Interviews;
using Samskab.Values;

namespace Samskab.Sample.Web.Overlaps;

/// <summary>Reads a document and an offer that stand in one object, and tells everything that is wrong with them.</summary>
internal sealed class PreviewReader(CollaborationReader reader)
{
    private const string Document = "document";
    private const string Offer = "offer";

    internal ImportReport<OverlapPreview?> Read(ReadOnlyMemory<byte> body)
    {
        var members = new MemberReader();
        if (members.Parse(body) is not { } root || !members.IsObject(root, "$", Document, Offer))
        {
            return members.Report<OverlapPreview>(null);
        }
        foreach (var name in new[] { Document, Offer }.Where(name => !root.TryGetProperty(name, out _)))
        {
            members.Note("missing-member", $"$.{name}", null, "an object");
        }
        var shape = members.Report<object>(root);
        return shape.IsGood ? Read(PartOf(body, Document), PartOf(body, Offer)) : members.Report<OverlapPreview>(null);
    }

    private ImportReport<OverlapPreview?> Read(BodyPart document, BodyPart offer)
    {
        var whole = reader.Read(document.Bytes);
        // An offer is read as a document reads it: as its only one.
        var alone = reader.Read(
            (byte[])[.. "{\"format\":\"samskab/1\",\"offers\":["u8, .. offer.Bytes.Span, .. "]}"u8]
        );
        ValueList<ImportProblem> problems =
        [
            .. whole.Problems.Select(problem => document.Placed(problem, "$", $"$.{Document}")),
            .. alone.Problems.Select(problem => offer.Placed(problem, "$.offers[0]", $"$.{Offer}")),
        ];
        return new()
        {
            Value = whole.IsGood && alone is { IsGood: true, Value.Offers: [var only] } ? new(whole.Value, only) : null,
            Problems = problems,
            ProblemCount = whole.ProblemCount + alone.ProblemCount,
        };
    }

    private static BodyPart PartOf(ReadOnlyMemory<byte> body, string name)
    {
        var json = new Utf8JsonReader(body.Span);
        json.Read();
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName && !json.ValueTextEquals(name))
        {
            json.Skip();
        }
        json.Read();
        var start = (int)json.TokenStartIndex;
        json.Skip();
        return new(body[start..(int)json.BytesConsumed], body.Span[..start].Count((byte)'\n'));
    }

    /// <summary>A value inside a body, and how many lines come before its own.</summary>
    private sealed record BodyPart(ReadOnlyMemory<byte> Bytes, int LinesBefore)
    {
        /// <summary>A problem of the part, placed in the body.</summary>
        public ImportProblem Placed(ImportProblem problem, string path, string within) =>
            problem with
            {
                Path = problem.Path.StartsWith(path, StringComparison.Ordinal)
                    ? within + problem.Path[path.Length..]
                    : problem.Path,
                Line = problem.Line + LinesBefore,
            };
    }
}
