using Samskab.TestKit;
using Xunit.Sdk;

namespace Samskab.Conventions.Tests;

/// <summary>A committed file that is made from the code: read when it changes, never written by hand.</summary>
internal static class ApprovedFile
{
    /// <summary>Compares the file with what the code makes of it now; with UPDATE_SNAPSHOTS=1 writes it instead.</summary>
    public static void ShouldBe(string made, params string[] path)
    {
        var file = Repository.Path(path);
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
        {
            File.WriteAllText(file, made);
        }
        var received = Path.ChangeExtension(file, ".received" + Path.GetExtension(file));
        File.Delete(received);
        var approved = File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : "";
        if (approved == made)
        {
            return;
        }
        File.WriteAllText(received, made);
        throw new XunitException(Advice(approved, made, file, received));
    }

    private static string Advice(string approved, string made, string file, string received) =>
        $"""
            {Path.GetRelativePath(Repository.Root, file)} is out of date.
            {string.Join("\n", Lines(made, approved).Select(line => "+ " + line))}
            {string.Join("\n", Lines(approved, made).Select(line => "- " + line))}
            Read {Path.GetFileName(
                received
            )} beside it. If it is right, rename it, or run the tests with UPDATE_SNAPSHOTS=1.
            """;

    private static IEnumerable<string> Lines(string of, string butNotOf) =>
        of.Split('\n').Except(butNotOf.Split('\n')).Take(20);
}
