using NodaTime;
using Samskab.Actors;
using Samskab.Calendars;
using Samskab.Chapters;
using Samskab.Collaborations;
using Samskab.Guidance;
using Samskab.Ports;
using Samskab.Reviews;
using Samskab.Texts;
using Samskab.Uptake;
using static Samskab.Domain.Tests.Uptake.Recorded;
using static Samskab.TestKit.Snapshot;

namespace Samskab.Domain.Tests.Texts;

public sealed class ProgressPageTests
{
    private static readonly LocalDate Today = new(2026, 6, 1);

    [Fact]
    public async Task A_step_is_recorded_and_told_with_what_a_review_says_of_it()
    {
        var parts = World;
        var today = Today;
        #region progress
        var step = new StepTaken
        {
            Id = new("kommissorium"),
            Rule = CollaborationStructure.TermsOfReference.Id,
            State = new StepState.Done(),
            By = [new("kultur"), new("venner")],
            On = DateBound.On(new(2026, 3, 3)),
            Forum = new("sproggruppen"),
            Evidence = [new StepEvidence.OfMeeting(new("moede")), new StepEvidence.OfTerms(new("sproggruppen"))],
        };
        var collaboration = Collaboration.Create(parts with { Steps = [step] }).Value;
        var scope = new ProgressScope
        {
            Situation = new() { Audiences = [Parties.CivilSociety], Most = 1 },
            Forum = new("sproggruppen"),
            Findings = CollaborationReview.Of(collaboration, today).Findings,
        };
        var progress = Progress.Of(collaboration, today, scope);
        var wording = new Wording(CollaborationTexts.Default, Language.Danish);
        var page = ProgressPage.Of(progress, collaboration, wording);
        #endregion

        await Verify(PlainText.Write(page, width: 90));
    }

    [Theory]
    [InlineData("da")]
    [InlineData("en")]
    public async Task Every_sort_of_evidence_and_reason_is_told(string language)
    {
        var step = Step("a", GettingStarted.MapNeeds) with
        {
            State = new StepState.SetAside(SetAsideReason.SolvedOtherwise),
            By = [new("kultur")],
            Participants = [new("p-1")],
            On = new(new LocalDate(2026, 3, 1), new LocalDate(2026, 3, 31)),
            Initiative = new("sprogcafe"),
            Evidence =
            [
                new StepEvidence.OfMeeting(new("moede")),
                new StepEvidence.OfDecision(new("beslutning")),
                new StepEvidence.OfTerms(new("sproggruppen")),
                new StepEvidence.OfAgreement(new("aftale")),
                new StepEvidence.OfExpectations(new("forventninger")),
                new StepEvidence.OfGroundRules(new("spilleregler")),
                new StepEvidence.OfRecord(new("27.00.00-A00-1-26")),
            ],
        };
        var others = Enum.GetValues<SetAsideReason>()
            .Select(reason =>
                Step($"b{(int)reason}", JointEfforts.FollowUp) with
                {
                    State = new StepState.SetAside(reason),
                    On = DateBound.On(new LocalDate(2026, 4, 1).PlusDays((int)reason)),
                }
            );
        var collaboration = With([step, .. others]);
        var scope = new ProgressScope { Situation = new() { Most = 0 } };
        var wording = new Wording(CollaborationTexts.Default, new(language));

        var page = ProgressPage.Of(Progress.Of(collaboration, Today, scope), collaboration, wording);

        var chapters = page.Sections.Where(section => section.Entries.Any(entry => entry.Parts.Count > 0));
        await Verify(PlainText.Write(page with { Sections = [.. chapters] }), language);
    }
}
