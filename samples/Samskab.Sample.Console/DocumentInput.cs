using Microsoft.Extensions.DependencyInjection;
using Samskab.Collaborations;
using Samskab.Documents;
using Samskab.Imports;

namespace Samskab.Sample;

/// <summary>Reads a document from a file that the user names.</summary>
internal static class DocumentInput
{
    /// <summary>What came of the file, or null where it cannot be opened; then it has been said why.</summary>
    internal static ImportReport<CollaborationParts>? Read(HostContext host, string path) =>
        Opened(host, path, file => host.Services.GetRequiredService<CollaborationReader>().Read(file));

    /// <summary>What stands in the file, or null where it cannot be opened; then it has been said why.</summary>
    internal static byte[]? Bytes(HostContext host, string path) => Opened(host, path, ToEnd);

    private static byte[] ToEnd(FileStream file)
    {
        using var bytes = new MemoryStream();
        file.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static T? Opened<T>(HostContext host, string path, Func<FileStream, T> read)
        where T : class
    {
        try
        {
            using var file = File.OpenRead(path);
            return read(file);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException)
        {
            host.WrongUsage(host.Wording.Say("host.no-file", ("file", path)));
            return null;
        }
    }

    /// <summary>Says of a document without a day what to do about it: to give one, or first to repair what is wrong with it.</summary>
    internal static int Undated<T>(HostContext host, ImportReport<T> report, string file)
    {
        if (report.IsGood)
        {
            return host.WrongUsage(host.Wording.Say("host.no-date", ("file", file)));
        }
        ProblemList.Warn(host, report);
        return HostContext.DocumentHasProblems;
    }

    /// <summary>What came of the file as a collaboration that fits together, or null where it cannot be opened.</summary>
    internal static ImportReport<Collaboration>? ReadWhole(HostContext host, string path) =>
        Read(host, path)?.Then(parts => Collaboration.Create(parts));
}
