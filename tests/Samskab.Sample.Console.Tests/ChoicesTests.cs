using Xunit;

namespace Samskab.Sample.Console.Tests;

public sealed class ChoicesTests
{
    [Theory]
    [InlineData("advice FILE --for X", "«X» kan ikke bruges til --for. Tilladt: K, C, L, both.")]
    [InlineData("progress FILE --for X", "«X» kan ikke bruges til --for. Tilladt: K, C, L, both.")]
    [InlineData("generate --country se --offers 100", "«se» kan ikke bruges til --country. Tilladt: dk.")]
    [InlineData("rules --language fr", "«fr» kan ikke bruges til --language. Tilladt: da, en.")]
    public void A_word_that_is_none_of_those_permitted_is_refused_in_the_language_of_the_user(
        string line,
        string expected
    )
    {
        var ran = Ran.Line(line.Split(' '));

        ran.Error.ShouldContain(expected);
        ran.Exit.ShouldBe(2);
    }
}
