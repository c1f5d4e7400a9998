using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using Samskab.Values;
using Shouldly;
using Xunit;

namespace Samskab.Conventions.Tests.Ids;

public sealed class IdTests
{
    public static TheoryData<Type> Ids => [.. IdTypes.All];

    [Theory]
    [MemberData(nameof(Ids))]
    public void An_id_is_a_readonly_record_struct(Type id)
    {
        id.IsDefined(typeof(IsReadOnlyAttribute), false).ShouldBeTrue();
        id.GetMethod("PrintMembers", BindingFlags.NonPublic | BindingFlags.Instance).ShouldNotBeNull();
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void An_id_is_read_and_written_as_text(Type id) => Run(nameof(IsText), id);

    [Theory]
    [MemberData(nameof(Ids))]
    public void An_id_is_read_and_written_as_json(Type id) => Run(nameof(IsJson), id);

    [Theory]
    [MemberData(nameof(Ids))]
    public void An_id_has_a_converter_that_knows_it(Type id) =>
        id.GetCustomAttribute<JsonConverterAttribute>()
            .ShouldNotBeNull()
            .ConverterType.ShouldBe(typeof(IdentifierJsonConverter<>).MakeGenericType(id));

    private static void IsText<T>()
        where T : struct, IIdentifier<T>
    {
        var text = IdTypes.ValidText(typeof(T));
        var id = T.Parse(text, null);
        id.Value.ShouldBe(text);
        id.ToString().ShouldBe(text);
        T.TryParse(text, null, out var same).ShouldBeTrue();
        same.ShouldBe(id);
        same.CompareTo(id).ShouldBe(0);
        IsRefused<T>("");
        IsRefused<T>(" " + text);
        IsRefused<T>(new string('a', Identifier.MaxLength + 1));
        T.TryParse(null, null, out _).ShouldBeFalse();
        default(T).Value.ShouldBe("");
    }

    private static void IsRefused<T>(string text)
        where T : struct, IIdentifier<T>
    {
        T.TryParse(text, null, out var none).ShouldBeFalse();
        none.ShouldBe(default);
        Should.Throw<ArgumentException>(() => T.Parse(text, null));
    }

    private static void IsJson<T>()
        where T : struct, IIdentifier<T>
    {
        var id = T.Parse(IdTypes.ValidText(typeof(T)), null);
        JsonSerializer.Serialize(id).ShouldBe($"\"{id.Value}\"");
        JsonSerializer.Deserialize<T>($"\"{id.Value}\"").ShouldBe(id);
        JsonSerializer.Deserialize<Dictionary<T, int>>($$"""{"{{id.Value}}":1}""")![id].ShouldBe(1);
        Should.Throw<JsonException>(() => JsonSerializer.Deserialize<T>("\"\""));
        Should.Throw<ArgumentException>(() => JsonSerializer.Serialize(default(T)));
    }

    private static void Run(string test, Type id) =>
        typeof(IdTests)
            .GetMethod(test, BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(id)
            .Invoke(null, BindingFlags.DoNotWrapExceptions, null, null, null);
}
