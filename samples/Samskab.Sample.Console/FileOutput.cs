namespace Samskab.Sample;

/// <summary>Writes files that the user names.</summary>
internal static class FileOutput
{
    /// <summary>Whether the file could be written; otherwise it has been said.</summary>
    internal static bool TryWrite(HostContext host, string path, Action<Stream> write)
    {
        try
        {
            using var file = File.Create(path);
            write(file);
            return true;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException)
        {
            host.WrongUsage(host.Wording.Say("host.not-written", ("file", path)));
            return false;
        }
    }
}
