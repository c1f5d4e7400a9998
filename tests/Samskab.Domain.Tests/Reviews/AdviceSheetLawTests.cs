using FsCheck;
using FsCheck.Fluent;
using Samskab.Actors;
using Samskab.CoCreation;
using Samskab.Collaborations;
using Samskab.Facts;
using Samskab.Guidance;
using Samskab.Ports;
using Samskab.Reviews;
using Samskab.Rules;
using Samskab.Texts;
using static Samskab.Domain.Tests.Reviews.Reviewed;

namespace Samskab.Domain.Tests.Reviews;

public sealed class AdviceSheetLawTests
{
    private static readonly Gen<(CollaborationParts Parts, Party Party)> Any =
        from parts in AnyReviewed.Parts
        from party in Gen.Elements<Party>([.. Parties.All])
        select (parts, party);

    [Fact]
    public void Whatever_is_reviewed_a_sheet_tells_each_rule_once_in_a_section_with_its_reason_and_its_words() =>
        Law.Holds(
            Any,
            any =>
            {
                var sheet = Sheet(any.Parts, any.Party);

                foreach (var section in RulesBySection(sheet))
                {
                    section.ShouldBeUnique();
                    section.ShouldAllBe(rule => rule.Audience.Contains(any.Party) && rule.Citations.Count > 0);
                }
                sheet.Questions.Items.Select(one => one.Fact.Key).ShouldBeUnique();
                sheet.Questions.Items.ShouldAllBe(one => one.Fact.Answerers.Contains(any.Party));
                sheet.Questions.Items.ShouldAllBe(one => one.Concerns.Count > 0 && one.Why[0].Citations.Count > 0);
                Advised(sheet).ShouldAllBe(one => one.Why.Count > 0 && one.Why.Distinct().Count() == one.Why.Count);
                Advised(sheet).ShouldAllBe(one => one.Concerns.Distinct().Count() == one.Concerns.Count);
                sheet.NotAsAdvised.Items.ShouldAllBe(one => one.Findings.All(found => found.Answer == Answer.No));
                sheet.AsAdvised.Items.ShouldAllBe(one => one.Findings.All(found => found.Answer == Answer.Yes));
                Advised(sheet)
                    .Select(one => one.Rule)
                    .Intersect(sheet.NotAsAdvised.Items.SelectMany(one => one.GoesOn.Prepend(one.Rule)))
                    .ShouldBeEmpty();
            }
        );

    [Fact]
    public void What_is_asked_is_what_an_answer_of_the_party_can_settle_and_nothing_else() =>
        Law.Holds(
            Any,
            any =>
            {
                var scope = ScopeOf(any.Parts);
                var expected = new SortedSet<string>(StringComparer.Ordinal);
                foreach (var situation in scope.Situations)
                {
                    foreach (var fact in CoCreationFacts.All)
                    {
                        if (situation.Verdict is { } verdict && verdict.Open.Contains(fact.Key))
                        {
                            Add(fact, $"initiatives/{situation.Initiative!.Id}");
                        }
                    }
                }
                foreach (var finding in scope.Review.Findings)
                {
                    foreach (var key in finding.Missing)
                    {
                        Add(ReviewFacts.All.Find(key)!, finding.Subject);
                    }
                }

                AdviceSheet
                    .Of(scope, any.Party)
                    .Questions.Items.SelectMany(one => one.Concerns, (one, concern) => $"{one.Fact.Key} {concern}")
                    .ShouldBe(expected, ignoreOrder: true);

                void Add(Fact fact, string concern)
                {
                    if (fact.Answerers.Contains(any.Party))
                    {
                        expected.Add($"{fact.Key} {concern}");
                    }
                }
            }
        );

    [Fact]
    public void What_is_advised_is_all_advice_but_what_is_told_as_advised_or_settled_already() =>
        Law.Holds(
            Any,
            any =>
            {
                var scope = ScopeOf(any.Parts);
                var sheet = AdviceSheet.Of(scope, any.Party);
                var told = sheet.NotAsAdvised.Items.SelectMany(one => one.GoesOn.Prepend(one.Rule)).ToList();
                var (expected, settled) = (new List<string>(), new HashSet<RuleId>());
                foreach (var situation in scope.Situations)
                {
                    var progress = Progress.Of(
                        scope.Collaboration,
                        Day,
                        new() { Situation = situation, Forum = situation.Forum?.Id }
                    );
                    var subject =
                        situation.Initiative is { } effort ? $"initiatives/{effort.Id}"
                        : situation.Forum is { } forum ? $"forums/{forum.Id}"
                        : "";
                    foreach (var item in Advice.For(situation with { Audiences = [any.Party] }))
                    {
                        var found = scope
                            .Review.Findings.Where(one =>
                                one.Rule == item.Rule.Id && IsAbout(one.Subject, subject, any.Parts)
                            )
                            .ToList();
                        if (told.Contains(item.Rule))
                        {
                            continue;
                        }
                        if (StateOf(progress, item.Rule) is ProgressState.Done or ProgressState.SetAside)
                        {
                            settled.Add(item.Rule.Id);
                        }
                        else if (found.Count == 0 || found.Exists(one => one.Answer != Answer.Yes))
                        {
                            expected.Add($"{item.Rule.Id} {subject}");
                        }
                    }
                }

                Advised(sheet)
                    .SelectMany(one => one.Concerns.DefaultIfEmpty(""), (one, concern) => $"{one.Rule.Id} {concern}")
                    .ShouldBe(expected, ignoreOrder: true);
                sheet.Settled.ShouldBe(settled.Count);
            }
        );

    [Fact]
    public void A_sheet_never_tells_more_than_is_asked_for_and_counts_the_rest() =>
        Law.Holds(
            from any in Any
            from most in Gen.Choose(0, 4)
            select (any.Parts, any.Party, Most: most),
            any =>
            {
                var scope = ScopeOf(any.Parts);
                var (all, cut) = (
                    AdviceSheet.Of(scope, any.Party),
                    AdviceSheet.Of(scope with { Most = any.Most }, any.Party)
                );

                IsCut(all.NotAsAdvised, cut.NotAsAdvised);
                IsCut(all.Questions, cut.Questions);
                IsCut(all.NextSteps, cut.NextSteps);
                IsCut(all.Cautions, cut.Cautions);
                IsCut(all.Ideas, cut.Ideas);
                IsCut(all.AsAdvised, cut.AsAdvised);

                void IsCut<T>(Excerpt<T> whole, Excerpt<T> part)
                {
                    part.Items.ShouldBe(whole.Items.Take(any.Most));
                    part.All.ShouldBe(whole.Items.Count);
                }
            }
        );

    [Fact]
    public void The_order_of_a_document_changes_nothing() =>
        Law.Holds(
            from any in Any
            from shuffled in AnyReviewed.Shuffled(any.Parts)
            select (any.Parts, Shuffled: shuffled, any.Party),
            any =>
            {
                var (one, other) = (Sheet(any.Parts, any.Party), Sheet(any.Shuffled, any.Party));

                other.NotAsAdvised.ShouldBe(one.NotAsAdvised);
                other.Questions.ShouldBe(one.Questions);
                other.NextSteps.ShouldBe(one.NextSteps);
                other.Cautions.ShouldBe(one.Cautions);
                other.AsAdvised.ShouldBe(one.AsAdvised);
                other.Settled.ShouldBe(one.Settled);
                Printed(other).ShouldBe(Printed(one));
            }
        );

    private static string Printed(AdviceSheet sheet) =>
        PlainText.Write(AdvicePage.Of(sheet, new(CollaborationTexts.Default, Language.Danish)));

    private static ProgressState StateOf(Progress progress, Rule rule) =>
        progress.Lines.FirstOrDefault(line => line.Rule == rule)?.State ?? ProgressState.Open;

    // About the effort or forum itself, or about neither an effort nor a forum.
    private static bool IsAbout(string subject, string asked, CollaborationParts parts) =>
        subject == asked
        || parts.Meetings.Any(meeting => subject == $"meetings/{meeting.Id}" && asked == $"forums/{meeting.Forum}")
        || !subject.StartsWith("initiatives/", StringComparison.Ordinal)
            && !subject.StartsWith("forums/", StringComparison.Ordinal)
            && !subject.StartsWith("meetings/", StringComparison.Ordinal);

    private static IEnumerable<SheetAdvice> Advised(AdviceSheet sheet) =>
        sheet.NextSteps.Items.Concat(sheet.Cautions.Items).Concat(sheet.Ideas.Items);

    private static IEnumerable<List<Rule>> RulesBySection(AdviceSheet sheet) =>
        [
            [.. sheet.NotAsAdvised.Items.SelectMany(one => one.GoesOn.Prepend(one.Rule))],
            [.. sheet.NextSteps.Items.Select(one => one.Rule)],
            [.. sheet.Cautions.Items.Select(one => one.Rule)],
            [.. sheet.Ideas.Items.Select(one => one.Rule)],
            [.. sheet.AsAdvised.Items.Select(one => one.Rule)],
        ];

    private static AdviceSheet Sheet(CollaborationParts parts, Party party) => AdviceSheet.Of(ScopeOf(parts), party);

    private static AdviceScope ScopeOf(CollaborationParts parts)
    {
        var report = Collaboration.Create(parts);
        report.Problems.ShouldBeEmpty();
        var review = CollaborationReview.Of(report.Value, Day);
        return AdviceScope.OfAll(report.Value, CoCreationBook.Newest, review);
    }
}
