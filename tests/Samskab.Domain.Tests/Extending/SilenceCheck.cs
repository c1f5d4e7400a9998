using Samskab.Actors;
using Samskab.Facts;
using Samskab.Forums;
using Samskab.Reviews;
using Samskab.Rules;
using Samskab.Sources;
using Samskab.Verdicts;

namespace Samskab.Domain.Tests.Extending;

#region extend-own-check
/// <summary>Whether a forum has met within a number of days.</summary>
public sealed class SilenceCheck(int maxDays)
{
    private static readonly SourceDocument Guideline = new()
    {
        Id = new("retningslinje"),
        Title = "Retningslinje for kommunens fora",
        ShortTitle = "Retningslinje for fora",
        PrintsPages = false,
    };

    private static readonly Rule MeetRegularly = new(
        new("vores-kommune/meet-regularly"),
        Force.Recommendation,
        new("vores-kommune"),
        [Parties.Municipality],
        Guideline.Cite("§ 2", "Et forum mødes mindst én gang i kvartalet.")
    );

    private static readonly Fact Meetings = new()
    {
        Key = new("meetings"),
        Nature = FactNature.Given,
        Answerers = [Parties.Municipality],
    };

    public OwnCheck Check =>
        new()
        {
            Rule = MeetRegularly,
            Find = scope => scope.Collaboration.Forums.Select(forum => Judged(forum, scope)),
            Facts = [Meetings],
            Sources = [Guideline],
        };

    private Finding Judged(Forum forum, ReviewScope scope)
    {
        var held = scope.Collaboration.Meetings.Where(its => its.Forum == forum.Id && its.On <= scope.On);
        return held.MaxBy(its => its.On) is { } last
            ? Of(forum, last.On.PlusDays(maxDays) >= scope.On ? Answer.Yes : Answer.No) with
            {
                Values = [new FindingValue.Day("last", last.On), new FindingValue.Count("days", maxDays)],
            }
            : Of(forum, Answer.Unknown) with
            {
                Missing = [Meetings.Key],
            };
    }

    private static Finding Of(Forum forum, Answer answer) =>
        new()
        {
            Rule = MeetRegularly.Id,
            Subject = $"forums/{forum.Id}",
            Answer = answer,
        };
}
#endregion
