using Samskab.Themes;

namespace Samskab.Domain.Tests.Themes;

public sealed class ThemeTests
{
    [Fact]
    public void What_is_not_stated_is_null()
    {
        var theme = new Theme { Id = new("housing"), Name = "Housing" };
        var group = Group();
        var matter = new Matter { Id = new("budget"), Name = "Budget" };

        (theme.Kle, theme.Form).ShouldBe((null, null));
        (group.Ages, group.Languages).ShouldBe((null, null));
        matter.IsAuthorityTask.ShouldBeNull();
        theme.Parents.ShouldBeEmpty();
    }

    [Fact]
    public void No_language_in_particular_is_another_thing_than_languages_not_stated() =>
        (Group() with { Languages = [] }).ShouldNotBe(Group());

    [Fact]
    public void What_names_nothing_is_refused()
    {
        Should.Throw<ArgumentException>(() => Group() with { Languages = [default] });
        Should.Throw<ArgumentException>(() => Group() with { Parents = [default] });
        Should.Throw<ArgumentException>(() => Group() with { Id = default });
        Should.Throw<ArgumentException>(() => Group() with { Name = " " }).Message.ShouldContain("A target group");
    }

    private static TargetGroup Group() => new() { Id = new("young"), Name = "Young people" };
}
