using System.Text.Json;
using Samskab.Facts;
using Samskab.Ports;
using Samskab.RuleBooks;
using Samskab.Rules;
using Samskab.Sources;
using Samskab.Values;
using Xunit;

namespace Samskab.Abstractions.Tests.Values;

public sealed class IdentifierTests
{
    public static TheoryData<string, string> Examples =>
        new()
        {
            { nameof(RuleId), "co-creation/new-welfare" },
            { nameof(InterpretationId), "co-creation/criteria" },
            { nameof(FactKey), "newWelfareGoal" },
            { nameof(Party), "civil-society" },
            { nameof(Chapter), "joint-efforts" },
            { nameof(RuleBookId), "co-creation" },
            { nameof(Language), "da" },
            { nameof(SourceId), "002" },
        };

    public static TheoryData<Type> Kinds => [.. IdTypes];

    private static Type[] IdTypes =>
        [
            .. typeof(Identifier)
                .Assembly.GetExportedTypes()
                .Where(type => type.IsValueType && type.GetInterfaces().Any(IsIdentifier)),
        ];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Each_kind_of_id_has_an_example_here(Type kind) =>
        ((IEnumerable<object[]>)Examples).Select(row => row[0]).ShouldContain(kind.Name);

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_id_is_read_from_its_text_and_written_as_it(string kind, string text) =>
        Each(kind, new ReadsAndWrites(text));

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_id_is_the_same_after_a_round_trip_through_json(string kind, string text) =>
        Each(kind, new RoundTrips(text));

    [Theory]
    [MemberData(nameof(Examples))]
    public void Ids_are_compared_letter_by_letter(string kind, string text) => Each(kind, new Compares(text));

    [Theory]
    [MemberData(nameof(Examples))]
    public void A_text_that_is_not_permitted_is_refused_with_what_is(string kind, string text) =>
        Each(kind, new Refuses(text));

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_default_names_nothing_and_is_refused(string kind, string text) =>
        Each(kind, new RefusesDefault(text));

    [Theory]
    [InlineData("a")]
    [InlineData("a1-b2")]
    [InlineData("0")]
    public void Words_and_hyphens_are_permitted_in_a_kebab_id(string text) =>
        Identifier.KebabProblem(text).ShouldBeNull();

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("-a")]
    [InlineData("a-")]
    [InlineData("a--b")]
    [InlineData("A")]
    [InlineData("a b")]
    [InlineData("a_b")]
    [InlineData("å")]
    [InlineData("a/b")]
    public void Anything_else_is_not(string? text) => Identifier.KebabProblem(text).ShouldNotBeNull();

    [Theory]
    [InlineData("a/b")]
    [InlineData("co-creation/new-welfare")]
    public void A_path_has_two_parts(string text) => Identifier.PathProblem(text).ShouldBeNull();

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("/a")]
    [InlineData("a/")]
    [InlineData("a/b/c")]
    [InlineData("a/-b")]
    [InlineData("A/b")]
    public void Anything_else_is_no_path(string? text) => Identifier.PathProblem(text).ShouldNotBeNull();

    [Theory]
    [InlineData("a")]
    [InlineData("newWelfareGoal2")]
    public void A_name_is_a_letter_and_then_letters_and_digits(string text) =>
        Identifier.NameProblem(text).ShouldBeNull();

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2a")]
    [InlineData("NewWelfare")]
    [InlineData("new-welfare")]
    [InlineData("nyVelfærd")]
    public void Anything_else_is_no_name(string? text) => Identifier.NameProblem(text).ShouldNotBeNull();

    [Theory]
    [InlineData("x")]
    [InlineData("Ærø Kommune / 12-34 «æøå»")]
    public void A_host_may_use_nearly_any_text(string text) => Identifier.Problem(text).ShouldBeNull();

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" a")]
    [InlineData("a ")]
    [InlineData("\u00a0a")]
    [InlineData("a\tb")]
    [InlineData("a\u0000b")]
    [InlineData("a\u001fb")]
    [InlineData("a\u007fb")]
    [InlineData("a\u0085b")]
    public void But_not_white_space_at_the_ends_or_control_characters(string? text) =>
        Identifier.Problem(text).ShouldNotBeNull();

    [Fact]
    public void An_id_has_128_characters_at_most()
    {
        string longest = new('a', 128),
            longer = new('a', 129),
            half = new('a', 64);

        Identifier.Problem(longest).ShouldBeNull();
        Identifier.KebabProblem(longest).ShouldBeNull();
        Identifier.NameProblem(longest).ShouldBeNull();
        Identifier.PathProblem($"{half}/{half[1..]}").ShouldBeNull();
        Identifier.Problem(longer).ShouldNotBeNull();
        Identifier.KebabProblem(longer).ShouldNotBeNull();
        Identifier.NameProblem(longer).ShouldNotBeNull();
        Identifier.PathProblem($"{half}/{half}").ShouldNotBeNull();
        Should.Throw<ArgumentException>(() => new Party(longer)).Message.ShouldContain($"\"{longest}...\"");
    }

    private static bool IsIdentifier(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IIdentifier<>);

    private interface ITest
    {
        void Run<T>(Func<string, T> make)
            where T : struct, IIdentifier<T>;
    }

    private static void Each(string kind, ITest test)
    {
        switch (kind)
        {
            case nameof(RuleId):
                test.Run(text => new RuleId(text));
                break;
            case nameof(InterpretationId):
                test.Run(text => new InterpretationId(text));
                break;
            case nameof(FactKey):
                test.Run(text => new FactKey(text));
                break;
            case nameof(Party):
                test.Run(text => new Party(text));
                break;
            case nameof(Chapter):
                test.Run(text => new Chapter(text));
                break;
            case nameof(RuleBookId):
                test.Run(text => new RuleBookId(text));
                break;
            case nameof(Language):
                test.Run(text => new Language(text));
                break;
            case nameof(SourceId):
                test.Run(text => new SourceId(text));
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such id here.");
        }
    }

    private sealed class ReadsAndWrites(string text) : ITest
    {
        public void Run<T>(Func<string, T> make)
            where T : struct, IIdentifier<T>
        {
            T.TryParse(text, null, out var read).ShouldBeTrue();
            read.ShouldBe(make(text));
            T.Parse(text, null).ShouldBe(read);
            read.Value.ShouldBe(text);
            read.ToString().ShouldBe(text);
            T.Problem(text).ShouldBeNull();
        }
    }

    private sealed class RoundTrips(string text) : ITest
    {
        public void Run<T>(Func<string, T> make)
            where T : struct, IIdentifier<T>
        {
            var map = new Dictionary<T, T> { [make(text)] = make(text) };

            var json = JsonSerializer.Serialize(map);

            json.ShouldBe($$"""{"{{text}}":"{{text}}"}""");
            JsonSerializer.Deserialize<Dictionary<T, T>>(json).ShouldBe(map);
            Should
                .Throw<JsonException>(() => JsonSerializer.Deserialize<T>("\" \""))
                .Message.ShouldContain(T.Problem(" ")!);
            Should.Throw<JsonException>(() => JsonSerializer.Deserialize<T>("null"));
            Should.Throw<JsonException>(() => JsonSerializer.Deserialize<T>("17"));
            Should.Throw<ArgumentException>(() => JsonSerializer.Serialize(default(T)));
        }
    }

    private sealed class Compares(string text) : ITest
    {
        public void Run<T>(Func<string, T> make)
            where T : struct, IIdentifier<T>
        {
            make(text).CompareTo(make(text + "2")).ShouldBeNegative();
            make(text + "2").CompareTo(make(text)).ShouldBePositive();
            make(text).CompareTo(make(text)).ShouldBe(0);
            make(text).ShouldNotBe(make(text + "2"));
        }
    }

    private sealed class Refuses(string text) : ITest
    {
        public void Run<T>(Func<string, T> make)
            where T : struct, IIdentifier<T>
        {
            foreach (var bad in new[] { "", " ", text + " ", null! })
            {
                T.TryParse(bad, null, out var read).ShouldBeFalse();
                read.ShouldBe(default);
                Should.Throw<ArgumentException>(() => T.Parse(bad, null)).Message.ShouldContain(T.Problem(bad)!);
                Should.Throw<ArgumentException>(() => make(bad)).Message.ShouldContain($"is no {typeof(T).Name}");
            }
        }
    }

    private sealed class RefusesDefault(string text) : ITest
    {
        public void Run<T>(Func<string, T> make)
            where T : struct, IIdentifier<T>
        {
            default(T).Value.ShouldBeEmpty();
            default(T).ToString().ShouldBe("");
            Identifier.Given(make(text)).ShouldBe(make(text));
            Should.Throw<ArgumentException>(() => Identifier.Given(default(T))).Message.ShouldContain(typeof(T).Name);
        }
    }
}
