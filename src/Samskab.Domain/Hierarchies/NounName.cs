namespace Samskab.Hierarchies;

/// <summary>The names of nodes.</summary>
internal static class NounName
{
    public const int MaxLength = 200;

    /// <summary>The given name, unless it is empty or too long.</summary>
    public static string Given(string value, string owner) =>
        !string.IsNullOrWhiteSpace(value) && value.Length <= MaxLength
            ? value
            : throw new ArgumentException(
                $"{owner} has a name of {value?.Length ?? 0} characters. Permitted: 1 to {MaxLength}, not only white space.",
                nameof(value)
            );
}
