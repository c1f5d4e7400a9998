using Samskab.Texts;

namespace Samskab.Domain.Tests.Chapters;

public sealed class ChapterTextsTests
{
    [Theory]
    [InlineData("da")]
    [InlineData("en")]
    public void No_two_rules_say_the_same_sentence(string language) =>
        ChapterRules
            .All.Select(rule => CollaborationTexts.Default.Find(new(language), $"rule.{rule.Id}"))
            .ShouldBeUnique();
}
