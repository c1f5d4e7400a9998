using Samskab.Actors;
using Samskab.Collaborations;
using Samskab.Forums;
using Samskab.Mandates;
using Samskab.Rules;
using Samskab.Uptake;
using Samskab.Values;

namespace Samskab.Domain.Tests.Uptake;

/// <summary>A small collaboration in which steps are recorded.</summary>
internal static class Recorded
{
    /// <summary>Two actors, three fora of which one has terms of reference, two initiatives, and one of each that shows a step.</summary>
    internal static CollaborationParts World { get; } =
        new()
        {
            Matters = [new() { Id = new("tilskud"), Name = "Tilskud" }],
            Actors =
            [
                new()
                {
                    Id = new("kultur"),
                    Name = "Kulturafdelingen",
                    Kind = ActorKind.Department,
                },
                new()
                {
                    Id = new("venner"),
                    Name = "Nordbys Venner",
                    Kind = ActorKind.Association,
                },
            ],
            Forums =
            [
                Forum(
                    "sproggruppen",
                    "Sproggruppen",
                    [new() { Version = "2026", MeetingFrequency = new TermsSection.Absent() }]
                ),
                Forum("koordinering", "Koordineringsforum", null),
                Forum("netvaerk", "Netværksgruppen", []),
            ],
            Meetings =
            [
                new()
                {
                    Id = new("moede"),
                    Forum = new("sproggruppen"),
                    On = new(2026, 3, 3),
                },
            ],
            Decisions =
            [
                new()
                {
                    Id = new("beslutning"),
                    By = new Holder.OfActor(new("kultur")),
                    Matter = new("tilskud"),
                    On = new(2026, 3, 4),
                },
            ],
            Expectations = [new() { Id = new("forventninger"), Parties = [new("kultur"), new("venner")] }],
            GroundRules = [new() { Id = new("spilleregler"), Parties = [new("kultur"), new("venner")] }],
            Agreements = [new() { Id = new("aftale"), Parties = [new("kultur"), new("venner")] }],
            Initiatives =
            [
                new() { Id = new("sprogcafe"), Name = "Sprogcaféen" },
                new() { Id = new("mentor"), Name = "Mentorordningen" },
            ],
        };

    internal static StepTaken Step(string id, Rule rule) =>
        new()
        {
            Id = new(id),
            Rule = rule.Id,
            State = new StepState.Done(),
        };

    internal static Collaboration With(params ValueList<StepTaken> steps)
    {
        var report = Collaboration.Create(World with { Steps = steps });
        report.Problems.ShouldBeEmpty();
        return report.Value;
    }

    private static Forum Forum(string id, string name, ValueList<TermsOfReference>? terms) =>
        new()
        {
            Id = new(id),
            Name = name,
            Kind = ForumKind.WorkingGroup,
            Terms = terms,
        };
}
