using Samskab.Actors;
using Samskab.Rules;
using Samskab.Values;

namespace Samskab.Domain.Tests.Chapters;

public sealed class ChapterTests
{
    private static readonly ValueList<Party> ManagementAlone = [Parties.Management];

    [Fact]
    public void No_two_rules_share_an_id() => ChapterRules.All.Select(rule => rule.Id).ShouldBeUnique();

    [Fact]
    public void The_id_of_a_rule_begins_with_its_chapter() =>
        ChapterRules.All.ShouldAllBe(rule => rule.Id.Value.StartsWith($"{rule.Chapter}/", StringComparison.Ordinal));

    [Fact]
    public void A_recommendation_to_management_addresses_management_alone() =>
        ChapterRules
            .All.Where(rule => rule.Force == Force.ManagementRecommendation)
            .ShouldAllBe(rule => rule.Audience == ManagementAlone);
}
