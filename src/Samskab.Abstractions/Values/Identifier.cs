namespace Samskab.Values;

/// <summary>What all ids share: what a text must be, and that <c>default</c> is refused.</summary>
public static class Identifier
{
    /// <summary>The greatest length of an id, in characters.</summary>
    public const int MaxLength = 128;

    /// <summary>What a host's text must be to become an id, or null where it is one.</summary>
    /// <remarks>1 to 128 characters, without control characters and without white space at either end.</remarks>
    /// <param name="value">The text.</param>
    public static string? Problem(string? value) =>
        value switch
        {
            null or "" => "1 to 128 characters",
            { Length: > MaxLength } => "1 to 128 characters",
            _ when char.IsWhiteSpace(value[0]) || char.IsWhiteSpace(value[^1]) => "no white space at either end",
            _ when value.Any(char.IsControl) => "no control characters",
            _ => null,
        };

    /// <summary>What a text must be to become an id of words and hyphens, or null where it is one.</summary>
    /// <remarks>Lower-case letters a to z, digits and hyphens between them: <c>new-welfare</c>.</remarks>
    /// <param name="value">The text.</param>
    public static string? KebabProblem(string? value) =>
        value is { Length: > 0 and <= MaxLength } && IsKebab(value)
            ? null
            : "lower-case letters a-z, digits and single hyphens between them, at most 128 characters";

    /// <summary>What a text must be to become an id of two kebab-case parts, or null where it is one.</summary>
    /// <remarks>Two parts as in <see cref="KebabProblem"/> with a slash between them: <c>co-creation/new-welfare</c>.</remarks>
    /// <param name="value">The text.</param>
    public static string? PathProblem(string? value) =>
        value is { Length: <= MaxLength }
        && value.IndexOf('/', StringComparison.Ordinal) is var slash and > 0
        && IsKebab(value.AsSpan(0, slash))
        && IsKebab(value.AsSpan(slash + 1))
            ? null
            : "two parts of lower-case letters a-z, digits and single hyphens with a slash between them, at most 128 characters";

    /// <summary>What a text must be to become the name of a member, or null where it is one.</summary>
    /// <remarks>A letter a to z, then letters and digits: <c>newWelfareGoal</c>.</remarks>
    /// <param name="value">The text.</param>
    public static string? NameProblem(string? value) =>
        value is { Length: > 0 and <= MaxLength }
        && char.IsAsciiLetterLower(value[0])
        && value.All(char.IsAsciiLetterOrDigit)
            ? null
            : "a letter a-z, then letters and digits, at most 128 characters";

    /// <summary>The given id, unless it is <c>default</c>.</summary>
    /// <typeparam name="T">The kind of id.</typeparam>
    /// <param name="id">The id.</param>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public static T Given<T>(T id)
        where T : struct, IIdentifier<T> =>
        id.Value.Length > 0
            ? id
            : throw new ArgumentException(
                $"{typeof(T).Name} is missing: default({typeof(T).Name}) names nothing. Give it a value: new {typeof(T).Name}(\"...\").",
                nameof(id)
            );

    /// <summary>The given ids, unless one of them is <c>default</c>.</summary>
    /// <typeparam name="T">The kind of id.</typeparam>
    /// <param name="ids">The ids.</param>
    /// <exception cref="ArgumentException">One of the ids is <c>default</c>.</exception>
    public static ValueList<T> Given<T>(ValueList<T> ids)
        where T : struct, IIdentifier<T>
    {
        foreach (var id in ids)
        {
            Given(id);
        }
        return ids;
    }

    /// <summary>The given id, unless it is <c>default</c>; null where none is given.</summary>
    /// <typeparam name="T">The kind of id.</typeparam>
    /// <param name="id">The id, or null.</param>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public static T? Given<T>(T? id)
        where T : struct, IIdentifier<T> => id is { } given ? Given(given) : null;

    /// <summary>The given ids, unless one of them is <c>default</c>; null where none are given.</summary>
    /// <typeparam name="T">The kind of id.</typeparam>
    /// <param name="ids">The ids, or null.</param>
    /// <exception cref="ArgumentException">One of the ids is <c>default</c>.</exception>
    public static ValueList<T>? Given<T>(ValueList<T>? ids)
        where T : struct, IIdentifier<T> => ids is { } given ? Given(given) : null;

    /// <summary>The given text, if it can become an id of the kind: what the constructor of each id calls.</summary>
    /// <typeparam name="T">The kind of id.</typeparam>
    /// <param name="value">The text.</param>
    /// <exception cref="ArgumentException">The text is not permitted.</exception>
    public static string Checked<T>(string value)
        where T : struct, IIdentifier<T> =>
        T.Problem(value) is { } permitted
            ? throw new ArgumentException(
                $"\"{Shown(value)}\" is no {typeof(T).Name}. Permitted: {permitted}.",
                nameof(value)
            )
            : value;

    private static string Shown(string? value) =>
        value is null ? "null"
        : value.Length > MaxLength ? value[..MaxLength] + "..."
        : value;

    private static bool IsKebab(ReadOnlySpan<char> value)
    {
        var afterHyphen = true;
        foreach (var letter in value)
        {
            if (
                letter == '-' && afterHyphen
                || letter != '-' && !char.IsAsciiLetterLower(letter) && !char.IsAsciiDigit(letter)
            )
            {
                return false;
            }
            afterHyphen = letter == '-';
        }
        return !afterHyphen;
    }
}
