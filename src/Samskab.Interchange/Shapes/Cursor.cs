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

    private readonly Window window;
    private readonly ProblemLog problems;
    private readonly SharedTexts texts = new();
    private readonly int maxDepth;
    private Utf8JsonReader reader;
    private long readerStart;
    private long tokenStart;
    private long tokenEnd;
    private bool? followsComma;

    public Cursor(Window window, DocumentLimits limits, ProblemLog problems)
    {
        this.window = window;
        this.problems = problems;
        maxDepth = limits.MaxDepth;
        readerStart = tokenStart = tokenEnd = window.TextStart;
        reader = new(window.From(readerStart), isFinalBlock: false, new(Tolerant(maxDepth)));
    }

    /// <summary>Where in the document the cursor is.</summary>
    public Trail Trail { get; } = new();

    /// <summary>The ids seen so far.</summary>
    public DeclaredIds Ids { get; } = new();

    /// <summary>The member values of the objects that are being read.</summary>
    public SlotStack Slots { get; } = new();

    /// <summary>Whether the document cannot be read on.</summary>
    public bool IsBroken { get; private set; }

    /// <summary>Whether the document is of no use at all.</summary>
    public bool IsRefused { get; private set; }

    /// <summary>The kind of token at hand.</summary>
    public readonly JsonTokenType Token => reader.TokenType;

    /// <summary>Where the token begins.</summary>
    public readonly Place Place => At(tokenStart);

    /// <summary>The name, text, number or word at hand, as it stands in the document.</summary>
    public readonly ReadOnlySpan<byte> Raw => reader.ValueSpan;

    /// <summary>Whether the token is a text or name with half a character: an escape such as <c>\ud800</c> alone.</summary>
    public readonly bool IsTorn => reader.ValueIsEscaped && Surrogates.AreTorn(reader.ValueSpan);

    /// <summary>Goes to the next token; false at the end of what can be read.</summary>
    public bool Next()
    {
        while (Advance())
        {
            followsComma ??= GapBeginsWithComma();
            if (Token != JsonTokenType.Comment)
            {
                NoteTrailingComma();
                (tokenEnd, followsComma) = (Consumed, null);
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
    public void Skip()
    {
        if (Token is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            var depth = reader.CurrentDepth;
            while (Next() && reader.CurrentDepth > depth) { }
        }
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
        var value = Skipped(isShown: HasRoom);
        Note(ProblemCodes.WrongType, place, value, permitted, Falling);
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
        text = texts.Of(in reader);
        return true;
    }

    /// <summary>Whether the name at hand is the given one, however it is escaped.</summary>
    /// <param name="utf8">The name.</param>
    public readonly bool IsNamed(ReadOnlySpan<byte> utf8) => reader.ValueTextEquals(utf8);

    /// <summary>The text of a member of the object at hand, wherever in it the member stands; null where there is none.</summary>
    /// <remarks>As much of the object as stands before the member stays in the window.</remarks>
    /// <param name="utf8Name">The name of the member.</param>
    public string? TextAhead(ReadOnlySpan<byte> utf8Name)
    {
        string? text;
        while (!IsSeen(reader, utf8Name, out text) && Refill(tokenStart)) { }
        return text;
    }

    /// <summary>Notes a problem of the token at hand; what can be left out falls with it.</summary>
    /// <param name="code">The code of the problem.</param>
    /// <param name="permitted">What is permitted here.</param>
    public readonly void Report(string code, string permitted) =>
        Note(code, Place, HasRoom ? Excerpt.Of(Raw) : null, permitted, Falling);

    /// <summary>Notes that something is not there at the path at hand.</summary>
    /// <param name="code">The code of the problem.</param>
    /// <param name="place">Where it begins.</param>
    /// <param name="permitted">What is permitted there.</param>
    /// <param name="falls">Whether what can be left out falls with it.</param>
    public readonly void ReportAbsence(string code, Place place, string permitted, bool falls) =>
        Note(code, place, null, permitted, falls ? Falling : []);

    /// <summary>Notes a problem of values that do not fit together.</summary>
    /// <param name="clash">The problem.</param>
    /// <param name="place">Where it begins.</param>
    /// <param name="fell">The positions of items of the list at hand that fall as well.</param>
    public readonly void Report(Clash clash, Place place, IReadOnlyList<int> fell) =>
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
        var value = Skipped(isShown: true);
        problems.Clear();
        Note(code, place, value, permitted, ["$"]);
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
            while (IsRead())
            {
                NoteComment();
            }
        }
        catch (JsonException) { }
        NoteTrailingContent();
    }

    private static bool IsName(in Utf8JsonReader reader, ReadOnlySpan<byte> utf8Name) =>
        reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals(utf8Name);

    // Whether it can be told what text the member has; false where more must be at hand.
    private static bool IsSeen(Utf8JsonReader ahead, ReadOnlySpan<byte> utf8Name, out string? text)
    {
        text = null;
        var inside = ahead.CurrentDepth + 1;
        try
        {
            while (ahead.Read())
            {
                if (ahead.CurrentDepth < inside)
                {
                    return true;
                }
                if (ahead.CurrentDepth == inside && IsName(in ahead, utf8Name))
                {
                    return IsValueSeen(ref ahead, out text);
                }
            }
            return false;
        }
        catch (JsonException)
        {
            return true;
        }
    }

    private static bool IsValueSeen(ref Utf8JsonReader reader, out string? text)
    {
        text = null;
        do
        {
            if (!reader.Read())
            {
                return false;
            }
        } while (reader.TokenType == JsonTokenType.Comment);
        var isWhole =
            reader.TokenType == JsonTokenType.String
            && !(reader.ValueIsEscaped && Surrogates.AreTorn(reader.ValueSpan));
        text = isWhole ? reader.GetString() : null;
        return true;
    }

    private bool Advance()
    {
        try
        {
            if (!IsBroken && IsRead())
            {
                return true;
            }
            Break(ProblemCodes.CutOff, window.End, Json);
        }
        catch (JsonException)
        {
            Break(ProblemCodes.NotJson, Unread(), Json);
        }
        return false;
    }

    private bool IsRead()
    {
        while (!reader.Read())
        {
            if (!Refill(Consumed))
            {
                return false;
            }
        }
        tokenStart = readerStart + reader.TokenStartIndex;
        return true;
    }

    // The reader goes on where it stands, with more ahead of it.
    private bool Refill(long staying)
    {
        var unread = Consumed;
        if (!window.Slide(staying))
        {
            return false;
        }
        reader = new(window.From(unread), isFinalBlock: false, reader.CurrentState);
        readerStart = unread;
        return true;
    }

    private readonly long Consumed => readerStart + reader.BytesConsumed;

    private readonly Place At(long place) => new(place, window.LineAt(place));

    private bool IsShallow()
    {
        if (Token is not (JsonTokenType.StartObject or JsonTokenType.StartArray) || reader.CurrentDepth < maxDepth)
        {
            return true;
        }
        Break(ProblemCodes.TooDeep, tokenStart, maxDepth.ToString(CultureInfo.InvariantCulture));
        return false;
    }

    // Passes over the value at hand.
    private string? Skipped(bool isShown)
    {
        if (Token is not (JsonTokenType.StartObject or JsonTokenType.StartArray))
        {
            return isShown ? Excerpt.Of(Raw) : null;
        }
        var place = tokenStart;
        byte[] beginning = isShown ? [.. Beginning(place)] : [];
        Skip();
        return isShown ? Excerpt.Of(beginning.AsSpan(0, (int)Math.Min(beginning.Length, tokenEnd - place))) : null;
    }

    // What stands from a place on, as far as an excerpt shows it.
    private ReadOnlySpan<byte> Beginning(long place)
    {
        while (window.End - place < Excerpt.Reach && Refill(place)) { }
        var rest = window.From(place);
        return rest[..Math.Min(rest.Length, Excerpt.Reach)];
    }

    private void Break(string code, long place, string permitted)
    {
        if (!IsBroken)
        {
            IsBroken = true;
            Note(code, At(place), Line(place), permitted, Trail.Unfinished is { } item ? [item] : []);
        }
    }

    // What stands between two tokens can have left the window, but for a comma and what follows it.
    private readonly bool GapBeginsWithComma()
    {
        var gap = Math.Max(tokenEnd, readerStart);
        return window.From(gap)[..(int)(tokenStart - gap)].TrimStart(" \t\r\n"u8) is [(byte)',', ..];
    }

    private readonly void NoteTrailingComma()
    {
        if (followsComma == true && Token is (JsonTokenType.EndObject or JsonTokenType.EndArray))
        {
            Note(ProblemCodes.TrailingComma, Place, HasRoom ? Excerpt.Of(Raw) : null, Json, []);
        }
    }

    private readonly void NoteComment() =>
        Note(ProblemCodes.Comment, Place, HasRoom ? Excerpt.Of(Raw) : null, Json, []);

    private void NoteTrailingContent()
    {
        var place = Unread();
        if (place < window.End)
        {
            Note(ProblemCodes.TrailingContent, At(place), Line(place), Json, []);
        }
    }

    // The first byte after the last token that is not white space.
    private long Unread()
    {
        while (true)
        {
            var rest = window.From(Consumed).TrimStart(" \t\r\n"u8);
            if (!rest.IsEmpty || !Refill(Consumed))
            {
                return window.End - rest.Length;
            }
        }
    }

    private readonly bool HasRoom => problems.HasRoom;

    private readonly ValueList<string> Falling => HasRoom ? [Trail.Falling] : [];

    private readonly void Note(string code, Place place, string? value, string permitted, ValueList<string> fell)
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
        Place place,
        string? value,
        string permitted,
        ValueList<string> fell
    ) =>
        new()
        {
            Code = code,
            Path = Trail.ToString(),
            Line = ProblemLog.LineNumber(place.Line),
            Value = value,
            Permitted = permitted,
            FellWithIt = fell,
        };

    private string? Line(long place)
    {
        var rest = Beginning(place);
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
