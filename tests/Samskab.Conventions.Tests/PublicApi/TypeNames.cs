using System.Reflection;

namespace Samskab.Conventions.Tests.PublicApi;

/// <summary>Names of types as C# writes them, without namespaces.</summary>
internal static class TypeNames
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(bool)] = "bool",
        [typeof(byte)] = "byte",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(double)] = "double",
        [typeof(decimal)] = "decimal",
        [typeof(string)] = "string",
        [typeof(object)] = "object",
    };

    /// <summary>The name of a type that stands somewhere, with a question mark where it may be null.</summary>
    public static string Of(NullabilityInfo place)
    {
        var type = place.Type.IsByRef ? place.Type.GetElementType()! : place.Type;
        var mark =
            place.ReadState == NullabilityState.Nullable && !type.IsValueType && !type.IsGenericParameter ? "?" : "";
        return type.IsArray ? $"{Of(place.ElementType!)}[]{mark}" : Written(type, place.GenericTypeArguments) + mark;
    }

    public static string Of(Type type) =>
        type.IsByRef ? Of(type.GetElementType()!)
        : type.IsArray ? Of(type.GetElementType()!) + "[]"
        : Nullable.GetUnderlyingType(type) is { } inner ? Of(inner) + "?"
        : Named(type, type.GetGenericArguments().Select(Of));

    /// <summary>The name of a declaration, with its type parameters.</summary>
    public static string Own(Type type) =>
        Generic(type.Name, type.GetGenericArguments().Select(argument => argument.Name));

    private static string Written(Type type, NullabilityInfo[] arguments) =>
        Nullable.GetUnderlyingType(type) is not null || arguments.Length != type.GetGenericArguments().Length
            ? Of(type)
            : Named(type, arguments.Select(Of));

    private static string Named(Type type, IEnumerable<string> arguments) =>
        Keywords.TryGetValue(type, out var keyword) ? keyword
        : type.IsNested && !type.IsGenericParameter && !type.IsGenericType ? Of(type.DeclaringType!) + "." + type.Name
        : Generic(type.Name, arguments);

    private static string Generic(string name, IEnumerable<string> arguments) =>
        name.Contains('`') ? $"{name.Split('`')[0]}<{string.Join(", ", arguments)}>" : name;
}
