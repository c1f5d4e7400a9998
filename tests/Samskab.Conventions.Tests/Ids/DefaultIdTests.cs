using System.Reflection;
using Samskab.Values;
using Xunit;

namespace Samskab.Conventions.Tests.Ids;

/// <summary>Tries <c>default</c> wherever an id can be given, alone or as the only item of a list.</summary>
public sealed class DefaultIdTests
{
    [Fact]
    public void Every_constructor_refuses_an_id_that_names_nothing()
    {
        var accepted =
            from type in Subjects
            from constructor in Plausible.Constructors(type)
            from place in Places(constructor)
            where !Refuses(constructor, place, null)
            select $"{type.FullName}({place.Name})";

        accepted.ShouldBeNone("default names nothing: Identifier.Given(id) refuses it.");
    }

    [Fact]
    public void Every_init_member_refuses_an_id_that_names_nothing()
    {
        var accepted =
            from type in Subjects
            where Plausible.Constructors(type).Any()
            from property in type.GetProperties()
            where property.SetMethod is { IsPublic: true } && TakesId(property.PropertyType)
            where !Refuses(property.SetMethod!, property.SetMethod!.GetParameters()[0], Plausible.Made(type))
            select Library.NameOf(property);

        accepted.ShouldBeNone("default names nothing: init => field = Identifier.Given(value).");
    }

    [Fact]
    public void Every_method_refuses_an_id_that_names_nothing_or_finds_nothing()
    {
        var accepted =
            from type in Subjects
            from method in Library.PublicMembers(type).OfType<MethodInfo>()
            where !method.IsAbstract && !method.ContainsGenericParameters && !IsSetter(method) && !TakesSpan(method)
            from place in Places(method)
            where !Refuses(method, place, method.IsStatic ? null : Plausible.Of(type))
            select $"{Library.NameOf(method)}({place.Name})";

        accepted.ShouldBeNone("default names nothing: a method refuses it, or finds nothing.");
    }

    [Fact]
    public void What_is_tried_can_be_done_with_an_id_that_names_something()
    {
        var impossible =
            from type in Subjects
            from constructor in Plausible.Constructors(type)
            where Places(constructor).Any()
            let refusal = Record.Exception(() => Plausible.Call(constructor, Arguments(constructor)))
            where refusal is not null
            select $"{type.FullName}: {refusal.Message}";

        impossible.ShouldBeNone("With plausible arguments a constructor succeeds, or the other tests show nothing.");
    }

    // Ids compare and print themselves, default too.
    private static IEnumerable<Type> Subjects =>
        Library.PublicTypes.Where(type =>
            !IdTypes.IsId(type) && !type.ContainsGenericParameters && !type.IsInterface && type != typeof(Identifier)
        );

    // Spans cannot be given by reflection: Samskab.Abstractions.Tests tries the methods that take one.
    private static bool TakesSpan(MethodInfo method) => method.GetParameters().Any(p => p.ParameterType.IsByRefLike);

    private static IEnumerable<ParameterInfo> Places(MethodBase method) =>
        method.GetParameters().Where(parameter => TakesId(parameter.ParameterType));

    private static bool TakesId(Type type) => Given(type) is not null;

    private static object? Given(Type type) =>
        IdTypes.IsId(Nullable.GetUnderlyingType(type) ?? type)
            ? IdTypes.Default(Nullable.GetUnderlyingType(type) ?? type)
        : Plausible.ItemOf(type) is { } item && IdTypes.IsId(item) ? Plausible.List(type, item, IdTypes.Default(item))
        : null;

    private static bool Refuses(MethodBase method, ParameterInfo place, object? on)
    {
        var arguments = Arguments(method);
        arguments[place.Position] = Given(place.ParameterType);
        try
        {
            return Plausible.Call(method, arguments, on) is null or false
                && method is MethodInfo { IsSpecialName: false };
        }
        catch (ArgumentException)
        {
            return true;
        }
    }

    private static object?[] Arguments(MethodBase method) =>
        [.. method.GetParameters().Select(parameter => Plausible.Of(parameter.ParameterType))];

    private static bool IsSetter(MethodInfo method) =>
        method.IsSpecialName && method.Name.StartsWith("set_", StringComparison.Ordinal);
}
