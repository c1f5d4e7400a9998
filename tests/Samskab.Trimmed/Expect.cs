namespace Samskab.Trimmed;

/// <summary>Prints what came out, and says what is wrong with it.</summary>
internal static class Expect
{
    public static IEnumerable<string> Same<T>(string what, T expected, T actual)
    {
        Console.WriteLine($"{what}: {actual}");
        return EqualityComparer<T>.Default.Equals(expected, actual)
            ? []
            : [$"{what} is {actual}. Expected: {expected}."];
    }
}
