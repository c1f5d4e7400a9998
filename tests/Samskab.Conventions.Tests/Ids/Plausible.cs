using System.Collections;
using System.Reflection;
using System.Text.Json;
using NodaTime;
using Samskab.Areas;
using Samskab.Authority;
using Samskab.Calendars;
using Samskab.Chapters;
using Samskab.CoCreation;
using Samskab.Collaborations;
using Samskab.Decisions;
using Samskab.Documents;
using Samskab.Facts;
using Samskab.Overlaps;
using Samskab.Oversight;
using Samskab.Ports;
using Samskab.Reviews;
using Samskab.RuleBooks;
using Samskab.Rules;
using Samskab.Supply;
using Samskab.Texts;
using Samskab.Values;
using Samskab.Verdicts;

namespace Samskab.Conventions.Tests.Ids;

/// <summary>Makes a value of any type that a constructor or method may ask for.</summary>
internal static class Plausible
{
    private static readonly Dictionary<Type, object> Known = new()
    {
        [typeof(string)] = "a",
        [typeof(bool)] = false,
        [typeof(int)] = 1,
        [typeof(long)] = 1L,
        [typeof(double)] = 0.5,
        [typeof(decimal)] = 1m,
        [typeof(LocalDate)] = new LocalDate(2024, 1, 1),
        [typeof(LocalTime)] = new LocalTime(12, 0),
        [typeof(Instant)] = Instant.FromUtc(2024, 1, 1, 0, 0),
        [typeof(Period)] = Period.FromDays(1),
        [typeof(DateInterval)] = new DateInterval(new(2024, 1, 1), new(2024, 12, 31)),
        [typeof(Rule)] = CoCreationInPractice.NewWelfare,
        [typeof(RuleBook)] = CoCreationBook.Newest,
        [typeof(System.Reflection.Assembly)] = typeof(Plausible).Assembly,
        [typeof(Collaboration)] = Collaboration
            .Create(
                new()
                {
                    Areas =
                    [
                        new()
                        {
                            Id = new("a"),
                            Name = "a",
                            Kind = AreaKind.Other,
                        },
                    ],
                    Themes = [new() { Id = new("a"), Name = "a" }],
                }
            )
            .Value,
        [typeof(MandateRegister)] = MandateRegister.Of(Collaboration.Create(new()).Value).Value,
        [typeof(MandateFindings)] = MandateFindings.Of(
            MandateRegister.Of(Collaboration.Create(new()).Value).Value,
            new(new(2024, 1, 1), new(2024, 1, 1))
        ),
        [typeof(DecisionReview)] = DecisionReview.Of(MandateRegister.Of(Collaboration.Create(new()).Value).Value),
        [typeof(Utf8JsonWriter)] = new Utf8JsonWriter(Stream.Null),
        [typeof(NeedAndSupply)] = NeedAndSupply.Of(Collaboration.Create(new()).Value, new(2024, 1, 1)),
        [typeof(OverlapIndex)] = OverlapIndex.Of(Collaboration.Create(new()).Value),
        [typeof(OverlapSnapshot)] = OverlapIndex.Of(Collaboration.Create(new()).Value).Snapshot(),
        [typeof(OfferOverlaps)] = OfferOverlaps.In(Collaboration.Create(new()).Value, new(new(2024, 1, 1))),
        [typeof(IHolidays)] = DanishHolidays.Default,
        [typeof(ITexts)] = DocumentTexts.Default,
        [typeof(Wording)] = new Wording(DocumentTexts.Default, Language.Danish),
        [typeof(Func<ReviewScope, IEnumerable<Finding>>)] = (ReviewScope _) => Enumerable.Empty<Finding>(),
        [typeof(FactList)] = CoCreationBook.Newest.Facts,
        [typeof(FactSet)] = new FactSet(CoCreationBook.Newest.Facts),
    };

    /// <summary>A value of the type.</summary>
    /// <exception cref="NotSupportedException">It knows none.</exception>
    public static object? Of(Type type) =>
        Known.TryGetValue(type, out var known) ? known
        : IdTypes.IsId(type) ? IdTypes.Valid(type)
        : Nullable.GetUnderlyingType(type) is not null ? null
        : type.IsEnum ? Enum.GetValues(type).GetValue(0)
        : ItemOf(type) is { } item ? List(type, item, Of(item))
        : Shared(type) ?? Made(type);

    /// <summary>An object made by its first public constructor, with its required members set.</summary>
    public static object Made(Type type)
    {
        var constructor = Constructors(type).FirstOrDefault() ?? throw Unknown(type);
        var made = Call(constructor, [.. constructor.GetParameters().Select(p => Of(p.ParameterType))])!;
        foreach (var property in type.GetProperties().Where(IsRequired))
        {
            Set(property, made, Of(property.PropertyType));
        }
        return made;
    }

    /// <summary>The type of the items where the type is a list.</summary>
    public static Type? ItemOf(Type type) =>
        type.IsGenericType
        && type.GetGenericTypeDefinition() is var kind
        && (kind == typeof(ValueList<>) || kind == typeof(IEnumerable<>) || kind == typeof(IReadOnlyList<>))
            ? type.GetGenericArguments()[0]
            : null;

    /// <summary>A list of one item.</summary>
    public static object List(Type type, Type item, object? only)
    {
        var items = Array.CreateInstance(item, 1);
        items.SetValue(only, 0);
        return type.GetGenericTypeDefinition() != typeof(ValueList<>)
            ? items
            : typeof(ValueList)
                .GetMethod(nameof(ValueList.ToValueList))!
                .MakeGenericMethod(item)
                .Invoke(null, [(IEnumerable)items])!;
    }

    public static object? Call(MethodBase method, object?[] arguments, object? on = null) =>
        method is ConstructorInfo constructor
            ? constructor.Invoke(BindingFlags.DoNotWrapExceptions, null, arguments, null)
            : method.Invoke(on, BindingFlags.DoNotWrapExceptions, null, arguments, null);

    public static void Set(PropertyInfo property, object on, object? value) => Call(property.SetMethod!, [value], on);

    /// <summary>The public constructors, those that copy aside.</summary>
    public static IEnumerable<ConstructorInfo> Constructors(Type type) =>
        type.IsAbstract
            ? []
            : type.GetConstructors().Where(c => c.GetParameters() is not [var only] || only.ParameterType != type);

    // What the library offers itself, such as its sources and rules; of a closed set of cases the first that can be made.
    private static object? Shared(Type type) =>
        Library
            .PublicTypes.SelectMany(owner => owner.GetProperties(BindingFlags.Public | BindingFlags.Static))
            .FirstOrDefault(property => property.PropertyType == type)
            ?.GetValue(null)
        ?? (type.IsAbstract ? Library.PublicTypes.Where(c => c.BaseType == type).Select(Made).FirstOrDefault() : null);

    private static bool IsRequired(PropertyInfo property) =>
        property.IsDefined(typeof(System.Runtime.CompilerServices.RequiredMemberAttribute), false);

    private static NotSupportedException Unknown(Type type) =>
        new($"No {type} is known. Add one to {nameof(Plausible)}.{nameof(Known)}.");
}
