using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using Samskab.Documents;
using Samskab.Imports;
using Samskab.Values;

namespace Samskab.Shapes;

/// <summary>One pass over the tokens of a document, which knows where it is and notes every problem.</summary>
/// <remarks>Where the document cannot be read on, <see cref="Next"/> says so once and then always returns false.</remarks>
internal ref struct Cursor
{
    private const string Json = "JSON (RFC 8259)";

    private readonly ReadOnlySpan<byte> bytes;
    private readonly Lines lines;
    private readonly ProblemLog problems;
    private readonly int maxDepth;
    private Utf8JsonReader reader;
    private int tokenEnd;

    public Cursor(ReadOnlyMemory<byte> document, DocumentLimits limits, ProblemLog problems)
    {
        bytes = document.Span;
        lines = new(document);
        this.problems = problems;
        maxDepth = limits.MaxDepth;
        reader = new(bytes, isFinalBlock: false, new(Tolerant(maxDepth)));
    }

    /// <summary>Where in the document the cursor is.</summary>
    public Trail Trail { get; } = new();

    /// <summary>The ids seen so far.</summary>
    public DeclaredIds Ids { get; } = new();

    /// <summary>Whether the document cannot be read on.</summary>
    public bool IsBroken { get; private set; }

    /// <summary>Whether the document is of no use at all.</summary>
    public bool IsRefused { get; private set; }

    /// <summary>The kind of token at hand.</summary>
    public readonly JsonTokenType Token => reader.TokenType;

    /// <summary>The byte at which the token begins.</summary>
    public readonly int Place => (int)reader.TokenStartIndex;

    /// <summary>The name, text, number or word at hand, as it stands in the document.</summary>
    public readonly ReadOnlySpan<byte> Raw => reader.ValueSpan;

    /// <summary>Whether the token is a text or name with half a character: an escape such as <c>\ud800</c> alone.</summary>
    public readonly bool IsTorn => reader.ValueIsEscaped && Surrogates.AreTorn(reader.ValueSpan);

    /// <summary>Goes to the next token; false at the end of what can be read.</summary>
    public bool Next()
    {
        while (Advance())
        {
            if (Token != JsonTokenType.Comment)
            {
                NoteTrailingComma();
                tokenEnd = (int)reader.BytesConsumed;
                return IsShallow();
            }
            NoteComment();
        }
        return false;
    }

    /// <summary>Goes to the next member's name; false at the end of the object.</summary>
    public bool NextMember() => Next() && Token != JsonTokenType.EndObject;

    /// <summary>Goes to the next item; false at the end of the list.</summary>
    public bool NextItem() => Next() && Token != JsonTokenType.EndArray;

    /// <summary>Goes to the last token of the value at hand.</summary>
    /// <returns>The value as it stands in the document.</returns>
    public ReadOnlySpan<byte> Skip()
    {
        if (Token is not (JsonTokenType.StartObject or JsonTokenType.StartArray))
        {
            return Raw;
        }
        var (place, depth) = (Place, reader.CurrentDepth);
        while (Next() && reader.CurrentDepth > depth) { }
        return bytes[place..tokenEnd];
    }

    /// <summary>Whether the value at hand begins with a token; if not it is noted and skipped.</summary>
    /// <param name="token">The token.</param>
    /// <param name="permitted">What is permitted here.</param>
    public bool Is(JsonTokenType token, string permitted)
    {
        if (Token == token)
        {
            return true;
        }
        var place = Place;
        var value = Skip();
        Note(ProblemCodes.WrongType, place, HasRoom ? Excerpt.Of(value) : null, permitted, Falling);
        return false;
    }

    /// <summary>The text at hand; if it is none it is noted and skipped.</summary>
    /// <param name="permitted">What is permitted here.</param>
    /// <param name="text">The text.</param>
    public bool IsText(string permitted, [NotNullWhen(true)] out string? text)
    {
        text = null;
        if (!Is(JsonTokenType.String, permitted))
        {
            return false;
        }
        if (IsTorn)
        {
            Report(ProblemCodes.UnpairedSurrogate, permitted);
            return false;
        }
        text = reader.GetString()!;
        return true;
    }

    /// <summary>Whether the name at hand is the given one, however it is escaped.</summary>
    /// <param name="utf8">The name.</param>
    public readonly bool IsNamed(ReadOnlySpan<byte> utf8) => reader.ValueTextEquals(utf8);

    /// <summary>The text of a member of the object at hand, wherever in it the member stands; null where there is none.</summary>
    /// <param name="utf8Name">The name of the member.</param>
    public readonly string? TextAhead(ReadOnlySpan<byte> utf8Name)
    {
        var ahead = reader;
        var inside = ahead.CurrentDepth + 1;
        try
        {
            while (ahead.Read() && ahead.CurrentDepth >= inside)
            {
                if (ahead.CurrentDepth == inside && IsName(in ahead, utf8Name))
                {
                    return TextAfter(ref ahead);
                }
            }
        }
        catch (JsonException) { }
        return null;
    }

    /// <summary>Notes a problem of the token at hand; what can be left out falls with it.</summary>
    /// <param name="code">The code of the problem.</param>
    /// <param name="permitted">What is permitted here.</param>
    public readonly void Report(string code, string permitted) =>
        Note(code, Place, HasRoom ? Excerpt.Of(Raw) : null, permitted, Falling);

    /// <summary>Notes that something is not there at the path at hand.</summary>
    /// <param name="code">The code of the problem.</param>
    /// <param name="place">The byte it begins at.</param>
    /// <param name="permitted">What is permitted there.</param>
    /// <param name="falls">Whether what can be left out falls with it.</param>
    public readonly void ReportAbsence(string code, int place, string permitted, bool falls) =>
        Note(code, place, null, permitted, falls ? Falling : []);

    /// <summary>Notes a problem of values that do not fit together.</summary>
    /// <param name="clash">The problem.</param>
    /// <param name="place">The byte it begins at.</param>
    /// <param name="fell">The positions of items of the list at hand that fall as well.</param>
    public readonly void Report(Clash clash, int place, IReadOnlyList<int> fell) =>
        Note(
            clash.Code,
            place,
            clash.Value,
            clash.Permitted,
            HasRoom ? fell.Select(Trail.Item).Append(Trail.Falling).ToValueList() : []
        );

    /// <summary>Takes back all that was noted: the document is of no use for this one reason.</summary>
    /// <param name="code">The code of the reason.</param>
    /// <param name="permitted">What is permitted here.</param>
    public void Refuse(string code, string permitted)
    {
        var place = Place;
        var value = Skip();
        problems.Clear();
        Note(code, place, Excerpt.Of(value), permitted, ["$"]);
        (IsBroken, IsRefused) = (true, true);
    }

    /// <summary>Notes whatever stands after the document's one value.</summary>
    public void End()
    {
        if (IsBroken)
        {
            return;
        }
        try
        {
            while (reader.Read())
            {
                NoteComment();
            }
        }
        catch (JsonException) { }
        NoteTrailingContent();
    }

    private static bool IsName(in Utf8JsonReader reader, ReadOnlySpan<byte> utf8Name) =>
        reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals(utf8Name);

    private static string? TextAfter(ref Utf8JsonReader reader)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.Comment) { }
        var isWhole =
            reader.TokenType == JsonTokenType.String
            && !(reader.ValueIsEscaped && Surrogates.AreTorn(reader.ValueSpan));
        return isWhole ? reader.GetString() : null;
    }

    private bool Advance()
    {
        try
        {
            if (!IsBroken && reader.Read())
            {
                return true;
            }
            Break(ProblemCodes.CutOff, bytes.Length, Json);
        }
        catch (JsonException)
        {
            Break(ProblemCodes.NotJson, Unread, Json);
        }
        return false;
    }

    private bool IsShallow()
    {
        if (Token is not (JsonTokenType.StartObject or JsonTokenType.StartArray) || reader.CurrentDepth < maxDepth)
        {
            return true;
        }
        Break(ProblemCodes.TooDeep, Place, maxDepth.ToString(CultureInfo.InvariantCulture));
        return false;
    }

    private void Break(string code, int place, string permitted)
    {
        if (!IsBroken)
        {
            IsBroken = true;
            Note(code, place, Line(place), permitted, Trail.Unfinished is { } item ? [item] : []);
        }
    }

    private readonly void NoteTrailingComma()
    {
        if (
            Token is JsonTokenType.EndObject or JsonTokenType.EndArray
            && bytes[tokenEnd..Place].TrimStart(" \t\r\n"u8) is [(byte)',', ..]
        )
        {
            Note(ProblemCodes.TrailingComma, Place, HasRoom ? Excerpt.Of(Raw) : null, Json, []);
        }
    }

    private readonly void NoteComment() =>
        Note(ProblemCodes.Comment, Place, HasRoom ? Excerpt.Of(Raw) : null, Json, []);

    private readonly void NoteTrailingContent()
    {
        if (Unread < bytes.Length)
        {
            Note(ProblemCodes.TrailingContent, Unread, Line(Unread), Json, []);
        }
    }

    // The first byte after the last token that is not white space.
    private readonly int Unread => bytes.Length - bytes[(int)reader.BytesConsumed..].TrimStart(" \t\r\n"u8).Length;

    private readonly bool HasRoom => problems.HasRoom;

    private readonly ValueList<string> Falling => HasRoom ? [Trail.Falling] : [];

    private readonly void Note(string code, int place, string? value, string permitted, ValueList<string> fell)
    {
        if (HasRoom)
        {
            problems.Add(place, Problem(code, place, value, permitted, fell));
        }
        else
        {
            problems.Add();
        }
    }

    private readonly ImportProblem Problem(
        string code,
        int place,
        string? value,
        string permitted,
        ValueList<string> fell
    ) =>
        new()
        {
            Code = code,
            Path = Trail.ToString(),
            Line = lines.At(place),
            Value = value,
            Permitted = permitted,
            FellWithIt = fell,
        };

    private readonly string? Line(int place)
    {
        var rest = bytes[place..];
        var end = rest.IndexOf((byte)'\n');
        return rest.IsEmpty ? null : Excerpt.Of(end < 0 ? rest : rest[..end]);
    }

    // Comments and trailing commas are problems like others: they are noted, and the rest is still read.
    private static JsonReaderOptions Tolerant(int maxDepth) =>
        new()
        {
            CommentHandling = JsonCommentHandling.Allow,
            AllowTrailingCommas = true,
            MaxDepth = maxDepth + 1,
        };
}
