using System.Text.Json;
using System.Text.Json.Serialization;
using Samskab.Imports;
using Samskab.Interviews;
using Samskab.Verdicts;

namespace Samskab.Sample.Web.Interviews;

/// <summary>Reads the members of JSON objects one by one, and notes each that cannot be read.</summary>
internal sealed class MemberReader
{
    internal const string NotPermitted = "not-permitted";

    private const int MaxExcerpt = 100;

    private static readonly JsonDocumentOptions EachMemberOnce = new() { AllowDuplicateProperties = false };

    private static readonly JsonSerializerOptions Strict = new(VerdictJson.Statement.Options)
    {
        RespectRequiredConstructorParameters = true,
        TypeInfoResolverChain = { GoalContext.Default },
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    private readonly List<ImportProblem> problems = [];

    /// <summary>What came of it: no value where anything is wrong.</summary>
    internal ImportReport<T?> Report<T>(T? value)
        where T : class =>
        new()
        {
            Value = problems.Count == 0 ? value : null,
            Problems = [.. problems],
            ProblemCount = problems.Count,
        };

    internal JsonElement? Parse(ReadOnlyMemory<byte> text)
    {
        try
        {
            using var json = JsonDocument.Parse(text, EachMemberOnce);
            return json.RootElement.Clone();
        }
        // A name of half a character is an InvalidOperationException.
        catch (Exception problem) when (problem is JsonException or InvalidOperationException)
        {
            Note("not-json", "$", null, "one object of JSON in UTF-8, each name once in an object, at most 64 levels");
            return null;
        }
    }

    /// <summary>Whether it is an object; members that nobody reads are noted.</summary>
    internal bool IsObject(JsonElement element, string path, params string[] names)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            Note(NotPermitted, path, element, "an object");
            return false;
        }
        foreach (var member in element.EnumerateObject().Where(member => !names.Contains(member.Name)))
        {
            Note("unknown-member", path, Shortened(member.Name), string.Join(", ", names));
        }
        return true;
    }

    /// <summary>The member of an object; null, and noted, where it is missing or cannot be read.</summary>
    internal T? Required<T>(JsonElement parent, string path, string name, string code, string permitted)
        where T : struct
    {
        if (!parent.TryGetProperty(name, out _))
        {
            Note("missing-member", $"{path}.{name}", null, permitted);
        }
        return Optional<T>(parent, path, name, code, permitted);
    }

    /// <summary>The member of an object; null where it is absent, and noted where it cannot be read.</summary>
    internal T? Optional<T>(JsonElement parent, string path, string name, string code, string permitted)
        where T : struct
    {
        if (!parent.TryGetProperty(name, out var member))
        {
            return null;
        }
        if (Read<T>(member) is { } value)
        {
            return value;
        }
        Note(code, $"{path}.{name}", member, permitted);
        return null;
    }

    // Shown as it stands there: half a character can be written, and not be read as text.
    internal void Note(string code, string path, JsonElement value, string permitted) =>
        Note(code, path, Shortened(value.GetRawText().Trim('"')), permitted);

    internal void Note(string code, string path, string? value, string permitted) =>
        problems.Add(
            new()
            {
                Code = code,
                Path = path,
                Value = value,
                Permitted = permitted,
            }
        );

    private static T? Read<T>(JsonElement member)
        where T : struct
    {
        try
        {
            return (T?)member.Deserialize(Strict.GetTypeInfo(typeof(T)));
        }
        // The values of a statement refuse what they do not permit, and half a character can not be read.
        catch (Exception problem) when (problem is JsonException or ArgumentException or InvalidOperationException)
        {
            return null;
        }
    }

    private static string Shortened(string text) =>
        text.Length <= MaxExcerpt
            ? text
            : text[..(char.IsHighSurrogate(text[MaxExcerpt - 2]) ? MaxExcerpt - 2 : MaxExcerpt - 1)] + "…";
}

[JsonSerializable(typeof(InterviewGoal))]
internal sealed partial class GoalContext : JsonSerializerContext;
