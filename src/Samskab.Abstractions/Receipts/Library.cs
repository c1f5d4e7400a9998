using System.Reflection;

namespace Samskab.Receipts;

/// <summary>What this library is.</summary>
internal static class Library
{
    /// <summary>The version of the package, without the mark of its build.</summary>
    internal static string Version { get; } =
        typeof(Library)
            .Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!
            .InformationalVersion.Split('+')[0];
}
