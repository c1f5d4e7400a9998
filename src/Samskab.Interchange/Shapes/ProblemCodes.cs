namespace Samskab.Shapes;

/// <summary>The codes of all problems that a document can have; the sentence of each is the text <c>problem.{code}</c>.</summary>
internal static class ProblemCodes
{
    // The document as a whole.
    public const string Empty = "empty";
    public const string TooLarge = "too-large";
    public const string NotUtf8 = "not-utf8";
    public const string NotJson = "not-json";
    public const string CutOff = "cut-off";
    public const string TooDeep = "too-deep";
    public const string TrailingContent = "trailing-content";
    public const string TrailingComma = "trailing-comma";
    public const string Comment = "comment";
    public const string UnknownFormat = "unknown-format";

    // The members of an object.
    public const string WrongType = "wrong-type";
    public const string UnknownMember = "unknown-member";
    public const string DuplicateKey = "duplicate-key";
    public const string MissingMember = "missing-member";
    public const string MixedMembers = "mixed-members";

    // One value.
    public const string UnpairedSurrogate = "unpaired-surrogate";
    public const string EmptyText = "empty-text";
    public const string TooLong = "too-long";
    public const string IdNotPermitted = "id-not-permitted";
    public const string CodeNotPermitted = "code-not-permitted";
    public const string ParticipantNotPermitted = "participant-not-permitted";
    public const string RecordNotPermitted = "record-not-permitted";
    public const string TopicNotPermitted = "topic-not-permitted";
    public const string NumberNotPermitted = "number-not-permitted";
    public const string UnknownName = "unknown-name";
    public const string UnknownAnswer = "unknown-answer";
    public const string UnknownFact = "unknown-fact";
    public const string UnknownParty = "unknown-party";
    public const string BadDate = "bad-date";
    public const string BadPages = "bad-pages";
    public const string BadTime = "bad-time";
    public const string BadCurrency = "bad-currency";
    public const string UnknownTimeZone = "unknown-time-zone";
    public const string EmptyList = "empty-list";

    // Values that do not fit together.
    public const string DuplicateId = "duplicate-id";
    public const string UntilBeforeFrom = "until-before-from";
    public const string OverlappingPeriods = "overlapping-periods";
    public const string AssumedAndDerived = "assumed-and-derived";
    public const string ContradictingStatement = "contradicting-statement";
    public const string DuplicateEntry = "duplicate-entry";
    public const string FirstDayMissing = "first-day-missing";
    public const string TwoEnds = "two-ends";
    public const string WrongParty = "wrong-party";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        Empty,
        TooLarge,
        NotUtf8,
        NotJson,
        CutOff,
        TooDeep,
        TrailingContent,
        TrailingComma,
        Comment,
        UnknownFormat,
        WrongType,
        UnknownMember,
        DuplicateKey,
        MissingMember,
        MixedMembers,
        UnpairedSurrogate,
        EmptyText,
        TooLong,
        IdNotPermitted,
        CodeNotPermitted,
        ParticipantNotPermitted,
        RecordNotPermitted,
        TopicNotPermitted,
        NumberNotPermitted,
        UnknownName,
        UnknownAnswer,
        UnknownFact,
        UnknownParty,
        BadDate,
        BadPages,
        BadTime,
        BadCurrency,
        UnknownTimeZone,
        EmptyList,
        DuplicateId,
        UntilBeforeFrom,
        OverlappingPeriods,
        AssumedAndDerived,
        ContradictingStatement,
        DuplicateEntry,
        FirstDayMissing,
        TwoEnds,
        WrongParty,
    ];
}
