using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Samskab.Specifications;
using Samskab.Values;
using Xunit;

namespace Samskab.Conventions.Tests.Structure;

public sealed class TypeTests
{
    private static readonly Type[] OpenCollections =
    [
        typeof(List<>),
        typeof(Dictionary<,>),
        typeof(HashSet<>),
        typeof(IList<>),
        typeof(ICollection<>),
        typeof(IDictionary<,>),
        typeof(ISet<>),
    ];

    [Fact]
    public void Every_class_is_sealed_static_or_a_closed_set_of_cases()
    {
        var open =
            from type in Library.Types
            where
                type.IsClass && !type.IsSealed && !IsClosed(type) && !IsOwnBase(type) && type != typeof(Specification<>)
            select $"{type.FullName} can be derived from";

        open.ShouldBeNone(
            "A class is sealed, static, an abstract record whose cases are nested in it, or an internal abstract base."
        );
    }

    [Fact]
    public void Every_value_type_is_readonly()
    {
        var changing =
            from type in Library.PublicTypes
            where type.IsValueType && !type.IsEnum && !type.IsDefined(typeof(IsReadOnlyAttribute), false)
            select type.FullName;

        changing.ShouldBeNone("A value never changes: readonly struct.");
    }

    [Fact]
    public void No_property_has_a_public_setter_but_init()
    {
        var settable =
            from type in Library.PublicTypes
            from property in Library.PublicMembers(type).OfType<PropertyInfo>()
            where property.SetMethod is { IsPublic: true } setter && !IsInit(setter)
            select Library.NameOf(property);

        settable.ShouldBeNone("Nouns do not change: init, not set.");
    }

    [Fact]
    public void No_field_is_public_but_constants()
    {
        var open =
            from type in Library.PublicTypes
            where !type.IsEnum
            from field in Library.PublicMembers(type).OfType<FieldInfo>()
            where !field.IsLiteral
            select Library.NameOf(field);

        open.ShouldBeNone("What is public is a property or a constant.");
    }

    [Fact]
    public void No_public_member_gives_away_a_collection_that_can_be_changed()
    {
        var changeable =
            from type in Library.PublicTypes
            from member in Library.PublicMembers(type)
            where IsOpen(ResultOf(member))
            select $"{Library.NameOf(member)} gives {ResultOf(member)}";

        changeable.ShouldBeNone("Collections are given as ValueList<T> or read-only.");
    }

    [Fact]
    public void No_asynchronous_method_returns_void()
    {
        var lost =
            from type in Library.Types
            from method in type.GetMethods(
                BindingFlags.Public
                    | BindingFlags.NonPublic
                    | BindingFlags.Instance
                    | BindingFlags.Static
                    | BindingFlags.DeclaredOnly
            )
            where method.ReturnType == typeof(void) && method.IsDefined(typeof(AsyncStateMachineAttribute), false)
            select Library.NameOf(method);

        lost.ShouldBeNone("What async void throws nobody can catch.");
    }

    [Fact]
    public void No_type_is_named_after_a_technical_kind()
    {
        string[] kinds = ["Manager", "Service", "Helper", "Helpers", "Processor", "Info", "Impl", "Utils", "Models"];
        var technical =
            from type in Library.Types
            let name = type.Name.Split('`')[0]
            where kinds.Any(kind => name.EndsWith(kind, StringComparison.Ordinal))
            select type.FullName;

        technical.ShouldBeNone("A type is named after its concept.");
    }

    [Fact]
    public void Every_public_enum_is_written_as_text()
    {
        var numbers =
            from type in Library.PublicTypes
            where type.IsEnum && !type.IsDefined(typeof(FlagsAttribute))
            where
                type.GetCustomAttribute<JsonConverterAttribute>()?.ConverterType
                != typeof(KebabCaseEnumConverter<>).MakeGenericType(type)
            select type.FullName;

        numbers.ShouldBeNone("An enum that is not a set has [JsonConverter(typeof(KebabCaseEnumConverter<T>))].");
    }

    [Fact]
    public void Every_enum_value_stands_for_one_thing()
    {
        var shared =
            from type in Library.PublicTypes
            where type.IsEnum && Enum.GetValues(type).Cast<object>().Distinct().Count() != Enum.GetNames(type).Length
            select type.FullName;

        shared.ShouldBeNone("Two names of one value can not be told apart where they are stored.");
    }

    // The copying constructor of an abstract record is protected whether one wants it or not.
    // A base that no other assembly sees is closed by that.
    private static bool IsOwnBase(Type type) => type is { IsAbstract: true, IsNotPublic: true };

    private static bool IsClosed(Type type) =>
        type.IsAbstract
        && type.GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance)
            .Where(constructor => !Copies(constructor, type))
            .All(constructor => constructor.IsPrivate)
        && CasesOf(type).All(theCase => theCase.IsSealed && theCase.DeclaringType == type);

    private static bool Copies(ConstructorInfo constructor, Type type) =>
        constructor.GetParameters() is [var only] && only.ParameterType == type;

    private static IEnumerable<Type> CasesOf(Type type) =>
        Library.TypesOf(type.Assembly).Where(theCase => theCase.BaseType == type);

    private static bool IsInit(MethodInfo setter) =>
        setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static Type? ResultOf(MemberInfo member) =>
        member switch
        {
            PropertyInfo property => property.PropertyType,
            MethodInfo method => method.ReturnType,
            _ => null,
        };

    private static bool IsOpen(Type? type) =>
        type is { IsArray: true }
        || (type is { IsGenericType: true } && OpenCollections.Contains(type.GetGenericTypeDefinition()));
}
