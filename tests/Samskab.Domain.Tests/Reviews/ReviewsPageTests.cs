using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Samskab.Actors;
using Samskab.Calendars;
using Samskab.Collaborations;
using Samskab.Forums;
using Samskab.Ports;
using Samskab.Reviews;
using Samskab.Texts;
using static Samskab.TestKit.Snapshot;

namespace Samskab.Domain.Tests.Reviews;

public sealed class ReviewsPageTests
{
    private static readonly string Page = Repository.Read("docs", "concepts", "reviews.md");

    [Fact]
    public async Task A_forum_is_reviewed()
    {
        #region review-forum
        var collaboration = Collaboration
            .Create(
                new()
                {
                    Actors =
                    [
                        new()
                        {
                            Id = new("integration"),
                            Name = "Integration",
                            Kind = ActorKind.Department,
                        },
                        new()
                        {
                            Id = new("sprogvenner"),
                            Name = "Sprogvenner",
                            Kind = ActorKind.Association,
                        },
                    ],
                    Forums =
                    [
                        new()
                        {
                            Id = new("netvaerk"),
                            Name = "Integrationsnetværket",
                            Kind = ForumKind.NetworkGroup,
                            Rhythm = new Schedule.TimesPerYear(4),
                            Seats =
                            [
                                new() { Id = new("integration"), Actor = new("integration") },
                                new() { Id = new("sprogvenner"), Actor = new("sprogvenner") },
                            ],
                        },
                    ],
                }
            )
            .Value;
        var review = CollaborationReview.Of(collaboration, new LocalDate(2026, 6, 1));
        var danish = new Wording(CollaborationTexts.Default, Language.Danish);
        var page = PlainText.Write(ReviewPage.Of(review, collaboration, danish), width: 90);
        #endregion
        await Verify(page);
    }

    [Fact]
    public void The_page_about_reviews_names_every_rule() =>
        Checks.Rules.Where(rule => !Page.Contains($"| `{rule.Id}` |")).Select(rule => rule.Id).ShouldBeEmpty();

    [Fact]
    public void The_page_about_reviews_names_every_threshold_with_its_default() =>
        typeof(Thresholds)
            .GetProperties()
            .Where(property => property.Name != nameof(Thresholds.Default))
            .Select(property => $"| `{property.Name}` | {Shown(property.GetValue(Thresholds.Default)!)} |")
            .Where(row => !Page.Contains(row))
            .ShouldBeEmpty();

    private static string Shown(object value) =>
        value is LocalTime time
            ? LocalTimePattern.CreateWithInvariantCulture("HH:mm").Format(time)
            : Convert.ToString(value, CultureInfo.InvariantCulture)!;
}
