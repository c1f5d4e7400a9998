using Samskab.Actors;
using Samskab.Chapters;
using Samskab.Guidance;
using Samskab.Rules;
using Samskab.Sources;
using Xunit;

namespace Samskab.Domain.Tests.Guidance;

public sealed class SourceChaptersTests
{
    public static TheoryData<Rule, Chapter> Shared =>
        new()
        {
            { InformationAndDialogue.HavePatience, CoCreationInPractice.Chapter },
            { InformationAndDialogue.HavePatience, InformationAndDialogue.Chapter },
            { InformationAndDialogue.HavePatience, TrustfulCommunication.Chapter },
            { InformationAndDialogue.InformAndRepeat, JointEfforts.Chapter },
            { InformationAndDialogue.InformAndRepeat, InformationAndDialogue.Chapter },
        };

    [Theory]
    [MemberData(nameof(Shared))]
    public void Advice_that_the_handbook_repeats_is_told_with_each_of_its_chapters(Rule rule, Chapter chapter) =>
        Advice
            .For(new() { Chapter = chapter, Audiences = [Parties.Municipality] })
            .Count(item => item.Rule == rule)
            .ShouldBe(1);

    [Fact]
    public void A_rule_that_rests_on_one_chapter_stands_in_no_other() =>
        SourceChapters
            .All.Where(chapter => chapter.Rules.Contains(JointEfforts.FollowUp))
            .Select(chapter => chapter.Id)
            .ShouldBe([JointEfforts.Chapter]);

    [Fact]
    public void The_chapters_of_the_handbook_follow_one_another_without_a_shared_page()
    {
        var pages = SourceChapters.All.Where(IsOfHandbook).Select(chapter => chapter.Pages!.Value).ToList();

        pages.Count.ShouldBe(12);
        pages.Zip(pages.Skip(1)).ShouldAllBe(pair => pair.First.Last < pair.Second.First);
    }

    [Fact]
    public void Each_rule_of_a_chapter_of_the_handbook_rests_on_one_of_its_pages()
    {
        foreach (var chapter in SourceChapters.All.Where(IsOfHandbook))
        {
            var pages = chapter.Pages!.Value;
            chapter.Rules.ShouldAllBe(rule =>
                rule.Citations.Any(one =>
                    one.Pages != null && one.Pages.Value.First <= pages.Last && pages.First <= one.Pages.Value.Last
                )
            );
        }
    }

    [Fact]
    public void A_chapter_and_a_rule_are_found_by_their_ids()
    {
        SourceChapters.Find(JointEfforts.Chapter)!.Pages.ShouldBe(new PageRange(24, 25));
        SourceChapters.Find(new Chapter("no-such")).ShouldBeNull();
        SourceChapters.FindRule(JointEfforts.FollowUp.Id).ShouldBe(JointEfforts.FollowUp);
        SourceChapters.FindRule(new("no-such/rule")).ShouldBeNull();
    }

    private static bool IsOfHandbook(SourceChapter chapter) => chapter.Source == CollaborationSources.Handbook.Id;
}
