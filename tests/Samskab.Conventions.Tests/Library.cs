using System.Reflection;
using System.Runtime.CompilerServices;

namespace Samskab.Conventions.Tests;

/// <summary>The three packages, as the conventions see them.</summary>
internal static class Library
{
    public static readonly string[] Names = ["Samskab.Abstractions", "Samskab.Domain", "Samskab.Interchange"];

    public static IReadOnlyList<Assembly> Assemblies { get; } = [.. Names.Select(Assembly.Load)];

    /// <summary>All types that somebody wrote.</summary>
    public static IEnumerable<Type> Types { get; } = [.. Assemblies.SelectMany(TypesOf)];

    /// <summary>The public types, nested ones among them.</summary>
    public static IEnumerable<Type> PublicTypes { get; } = [.. Types.Where(type => type.IsVisible)];

    public static IEnumerable<Type> TypesOf(Assembly assembly) => assembly.GetTypes().Where(IsWritten);

    /// <summary>The public members that a type declares itself and somebody wrote.</summary>
    public static IEnumerable<MemberInfo> PublicMembers(Type type) =>
        type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Where(member => member is not Type && !IsGenerated(member) && !member.Name.Contains('<'));

    public static string NameOf(MemberInfo member) =>
        member is Type type ? type.FullName ?? type.Name : $"{member.DeclaringType?.FullName}.{member.Name}";

    // Closures, state machines, extension blocks and the embedded attributes of the compiler have no home of their own.
    private static bool IsWritten(Type type) =>
        type.Namespace?.StartsWith("Samskab", StringComparison.Ordinal) == true
        && !type.FullName!.Contains('<')
        && !IsGenerated(type)
        && (type.DeclaringType is null || !IsGenerated(type.DeclaringType));

    private static bool IsGenerated(MemberInfo member) =>
        member.IsDefined(typeof(CompilerGeneratedAttribute), false)
        || member.IsDefined(typeof(System.CodeDom.Compiler.GeneratedCodeAttribute), false);
}
