using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace Samskab.Conventions.Tests.PublicApi;

/// <summary>Lists what a package offers, one line a member, types and members in the order of their text.</summary>
/// <remarks>What every record has by itself (equality, printing, copying) is not listed.</remarks>
internal static class Listing
{
    private static readonly string[] OfEveryRecord =
    [
        "Equals",
        "GetHashCode",
        "ToString",
        "<Clone>$",
        "Deconstruct",
        "op_Equality",
        "op_Inequality",
        "get_EqualityContract",
    ];

    private static readonly NullabilityInfoContext Nullability = new();

    public static string Of(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (
            var type in Library.TypesOf(assembly).Where(type => type.IsVisible).OrderBy(Name, StringComparer.Ordinal)
        )
        {
            text.Append(Head(type)).Append('\n');
            foreach (var member in Members(type).Distinct().Order(StringComparer.Ordinal))
            {
                text.Append("    ").Append(member).Append('\n');
            }
            text.Append('\n');
        }
        return text.ToString();
    }

    private static string Head(Type type) =>
        string.Join(' ', new[] { Modifier(type), Kind(type), Name(type) }.Where(word => word.Length > 0)) + Bases(type);

    private static string Modifier(Type type) =>
        type.IsInterface || type.IsEnum ? ""
        : type.IsValueType ? "readonly"
        : type.IsAbstract && type.IsSealed ? "static"
        : type.IsAbstract ? "abstract"
        : "sealed";

    private static string Kind(Type type) =>
        type.IsEnum ? "enum"
        : type.IsInterface ? "interface"
        : (IsRecord(type) ? "record " : "") + (type.IsValueType ? "struct" : "class");

    private static bool IsRecord(Type type) =>
        type.GetMethod("PrintMembers", BindingFlags.NonPublic | BindingFlags.Instance) is not null;

    private static string Name(Type type) =>
        (type.DeclaringType is { } outer ? Name(outer) : type.Namespace) + "." + TypeNames.Own(type);

    private static string Bases(Type type)
    {
        var parent =
            type.BaseType is { IsValueType: false } its
            && its != typeof(object)
            && its != typeof(Enum)
            && its != typeof(ValueType)
                ? [its]
                : Type.EmptyTypes;
        var faces = type.IsEnum ? [] : type.GetInterfaces().Where(face => face.IsVisible && !IsOfEveryRecord(face));
        List<string> names =
        [
            .. parent.Select(TypeNames.Of),
            .. faces.Select(TypeNames.Of).Order(StringComparer.Ordinal),
        ];
        return names.Count == 0 ? "" : " : " + string.Join(", ", names);
    }

    private static bool IsOfEveryRecord(Type face) =>
        face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IEquatable<>);

    private static IEnumerable<string> Members(Type type) =>
        type.IsEnum
            ? Enum.GetNames(type).Select(name => $"{name} = {Convert.ToInt64(Enum.Parse(type, name))}")
            : Library.PublicMembers(type).Concat(Protected(type)).Where(IsListed).Select(Line);

    private static IEnumerable<MemberInfo> Protected(Type type) =>
        type.IsSealed
            ? []
            : type.GetProperties(BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.DeclaredOnly)
                .Where(property => property.GetMethod is { IsFamily: true } && property.Name != "EqualityContract");

    private static bool IsListed(MemberInfo member) =>
        !OfEveryRecord.Contains(member.Name)
        && !(member is MethodInfo { IsSpecialName: true } && !member.Name.StartsWith("op_", StringComparison.Ordinal));

    private static string Line(MemberInfo member) =>
        member switch
        {
            ConstructorInfo constructor => $"new({Parameters(constructor)})",
            FieldInfo field =>
                $"const {TypeNames.Of(Nullability.Create(field))} {field.Name} = {field.GetRawConstantValue()}",
            PropertyInfo property => PropertyLine(property),
            MethodInfo method => MethodLine(method),
            _ => member.ToString()!,
        };

    private static string PropertyLine(PropertyInfo property)
    {
        var accessor = property.GetMethod!;
        var required = property.IsDefined(typeof(RequiredMemberAttribute), false) ? "required " : "";
        var name = property.GetIndexParameters().Length > 0 ? $"this[{Parameters(accessor)}]" : property.Name;
        var init = property.SetMethod is { IsPublic: true } ? " init;" : "";
        return $"{Static(accessor)}{required}{TypeNames.Of(Nullability.Create(property))} {name} {{ get;{init} }}";
    }

    private static string MethodLine(MethodInfo method)
    {
        var generic = method.IsGenericMethod
            ? $"<{string.Join(", ", method.GetGenericArguments().Select(argument => argument.Name))}>"
            : "";
        var extends = method.IsDefined(typeof(ExtensionAttribute), false) ? "this " : "";
        var result = TypeNames.Of(Nullability.Create(method.ReturnParameter));
        return $"{Static(method)}{result} {method.Name}{generic}({extends}{Parameters(method)})";
    }

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(Parameter));

    private static string Parameter(ParameterInfo parameter)
    {
        var way =
            parameter.IsOut ? "out "
            : parameter.IsIn ? "in "
            : "";
        var isParams =
            parameter.IsDefined(typeof(ParamArrayAttribute), false)
            || parameter.IsDefined(typeof(ParamCollectionAttribute), false);
        var optional = parameter.HasDefaultValue ? $" = {parameter.RawDefaultValue ?? "default"}" : "";
        return $"{way}{(isParams ? "params " : "")}{TypeNames.Of(Nullability.Create(parameter))} {parameter.Name}{optional}";
    }

    private static string Static(MethodBase method) => method.IsStatic ? "static " : "";
}
