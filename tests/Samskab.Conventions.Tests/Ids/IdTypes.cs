using System.Reflection;
using Samskab.Values;

namespace Samskab.Conventions.Tests.Ids;

/// <summary>The id types of the packages.</summary>
internal static class IdTypes
{
    private static readonly string[] Texts = ["a", "a/b", "10150817", "0000", "00", "da"];

    public static IReadOnlyList<Type> All { get; } = [.. Library.PublicTypes.Where(IsId)];

    public static bool IsId(Type type) =>
        type.IsValueType && type.GetInterfaces().Any(face => Is(face, typeof(IIdentifier<>)));

    /// <summary>An id that names something.</summary>
    public static object Valid(Type id) => Activator.CreateInstance(id, ValidText(id))!;

    /// <summary>The id that names nothing.</summary>
    public static object Default(Type id) => Activator.CreateInstance(id)!;

    public static string ValidText(Type id) =>
        Texts.FirstOrDefault(text => Problem(id, text) is null)
        ?? throw new InvalidOperationException(
            $"None of {string.Join(", ", Texts)} is a {id.Name}: add a text that is."
        );

    private static string? Problem(Type id, string text) =>
        (string?)
            id.GetMethod("Problem", BindingFlags.Public | BindingFlags.Static, [typeof(string)])!.Invoke(null, [text]);

    private static bool Is(Type type, Type definition) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == definition;
}
