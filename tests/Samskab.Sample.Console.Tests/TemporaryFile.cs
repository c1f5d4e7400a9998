namespace Samskab.Sample.Console.Tests;

/// <summary>A document that is there for one test.</summary>
internal sealed class TemporaryFile : IDisposable
{
    internal TemporaryFile(byte[] content) => File.WriteAllBytes(Path, content);

    internal TemporaryFile(string content)
        : this(System.Text.Encoding.UTF8.GetBytes(content)) { }

    internal string Path { get; } = System.IO.Path.GetTempFileName();

    public void Dispose() => File.Delete(Path);
}
