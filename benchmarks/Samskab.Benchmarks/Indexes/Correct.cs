using System.Globalization;

namespace Samskab.Benchmarks.Indexes;

/// <summary>A wrong result is not measured.</summary>
internal static class Correct
{
    public static void Equal(long found, long expected, string what)
    {
        if (found != expected)
        {
            throw new InvalidOperationException(
                string.Create(CultureInfo.InvariantCulture, $"{what}: {found}, expected {expected}.")
            );
        }
    }
}
