using System.Runtime.CompilerServices;
using Xunit.Sdk;

namespace Samskab.TestKit;

/// <summary>Compares a text with a file that was read and approved, by Verify's file convention.</summary>
/// <remarks>
/// <c>await Verify(text)</c> compares with <c>Class.Method.verified.txt</c> beside the test. Where they differ it writes
/// <c>Class.Method.received.txt</c>: read it, and if it is right rename it. Used by <c>using static Samskab.TestKit.Snapshot;</c>.
/// </remarks>
public static class Snapshot
{
    /// <summary>Compares a text with the approved one.</summary>
    /// <param name="received">The text.</param>
    /// <param name="variant">What tells several texts of one test apart.</param>
    /// <param name="file">The file of the test, filled in by the compiler.</param>
    /// <param name="method">The test, filled in by the compiler.</param>
    public static async Task Verify(
        string received,
        string variant = "",
        [CallerFilePath] string file = "",
        [CallerMemberName] string method = ""
    )
    {
        ArgumentNullException.ThrowIfNull(received);
        var name = Path.ChangeExtension(file, null) + "." + method + (variant.Length > 0 ? "." + variant : "");
        var (verifiedFile, receivedFile) = (name + ".verified.txt", name + ".received.txt");
        var normal = received.ReplaceLineEndings("\n");
        var verified = File.Exists(verifiedFile) ? await File.ReadAllTextAsync(verifiedFile) : null;
        if (verified?.ReplaceLineEndings("\n") == normal)
        {
            File.Delete(receivedFile);
            return;
        }
        await File.WriteAllTextAsync(receivedFile, normal);
        throw new XunitException(
            $"{Path.GetFileName(receivedFile)} differs from {Path.GetFileName(verifiedFile)}. Read it; if it is right, rename it.\n"
                + FirstDifference(verified ?? "", normal)
        );
    }

    private static string FirstDifference(string verified, string received)
    {
        var (expected, actual) = (verified.Split('\n'), received.Split('\n'));
        var line = expected.Zip(actual).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"Line {line + 1}\n  verified: {expected.ElementAtOrDefault(line)}\n  received: {actual.ElementAtOrDefault(line)}";
    }
}
