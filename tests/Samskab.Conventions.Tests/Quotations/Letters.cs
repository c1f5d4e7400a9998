namespace Samskab.Conventions.Tests.Quotations;

/// <summary>Texts by their letters and digits alone: spaces, hyphens, quotes and case were lost or changed in print.</summary>
internal static class Letters
{
    public static string Of(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    /// <summary>The letters in alphabetical order: equal for texts with exactly the same letters.</summary>
    public static string Sorted(string text) => string.Concat(Of(text).Order());
}
