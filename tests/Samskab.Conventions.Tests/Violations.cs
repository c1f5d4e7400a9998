using Shouldly;

namespace Samskab.Conventions.Tests;

/// <summary>Reports all breaches of a convention at once.</summary>
internal static class Violations
{
    public static void ShouldBeNone(this IEnumerable<string> violations, string convention)
    {
        List<string> found = [.. violations.Distinct().Order(StringComparer.Ordinal)];
        found.ShouldBeEmpty($"{convention}\n  {string.Join("\n  ", found)}");
    }
}
