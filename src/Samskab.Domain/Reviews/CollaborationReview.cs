using NodaTime;
using Samskab.Chapters;
using Samskab.Collaborations;
using Samskab.Facts;
using Samskab.Overlaps;
using Samskab.Ports;
using Samskab.Rules;
using Samskab.Sources;
using Samskab.Values;
using Samskab.Verdicts;

namespace Samskab.Reviews;

/// <summary>What all checks find in a collaboration on a day.</summary>
public sealed record CollaborationReview
{
    /// <summary>The subject of findings that are about the collaboration as a whole.</summary>
    public const string Whole = "collaboration";

    private static readonly Dictionary<RuleId, int> Order = Checks
        .Rules.Select((rule, number) => (rule.Id, number))
        .ToDictionary();

    /// <summary>The day.</summary>
    public required LocalDate On { get; init; }

    /// <summary>The findings, in the order of the sources, then of the host's own checks; of one rule by subject.</summary>
    public required ValueList<Finding> Findings { get; init; }

    /// <summary>The host's own checks, which its findings are told by.</summary>
    /// <remarks>Whoever tells findings that were stored gives the checks again.</remarks>
    public ValueList<OwnCheck> Own { get; init; }

    /// <summary>The review of a collaboration on a day.</summary>
    /// <param name="collaboration">The collaboration.</param>
    /// <param name="on">The day.</param>
    /// <param name="thresholds">The thresholds; the defaults where none are given.</param>
    /// <param name="own">Checks of the host's own, besides those of the library.</param>
    /// <param name="holidays">The days that are outside working hours as weekends are, such as <c>DanishHolidays.Default</c>. Default: none.</param>
    /// <exception cref="ArgumentException">An own check has the rule of another check.</exception>
    /// <exception cref="InvalidOperationException">An own check gives what is not its own: another rule's finding, advice or fact.</exception>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static CollaborationReview Of(
        Collaboration collaboration,
        LocalDate on,
        Thresholds? thresholds = null,
        ValueList<OwnCheck> own = default,
        IHolidays? holidays = null,
        CancellationToken cancellation = default
    )
    {
        var scope = new ReviewScope(collaboration, on, thresholds, holidays, cancellation);
        var findings = new FindingsInOrder(OrderWith(own));
        AddAll(findings, scope, cancellation);
        foreach (var check in own)
        {
            findings.Add(check.Of(scope));
        }
        return new()
        {
            On = on,
            Own = own,
            Findings = findings.ToList(),
        };
    }

    /// <summary>How many findings have an answer.</summary>
    /// <param name="answer">The answer.</param>
    public int Count(Answer answer) => Findings.Count(finding => finding.Answer == answer);

    /// <summary>How many findings have which answer, chapter by chapter.</summary>
    /// <remarks>In the order of the sources, then chapters of the host's own; a chapter without findings is left out.</remarks>
    public ValueList<ChapterCount> ByChapter() =>
        Findings
            .GroupBy(finding => RuleOf(finding).Chapter)
            .OrderBy(found => PlaceOf(found.Key))
            .Select(found => new ChapterCount(
                found.Key,
                found.Count(one => one.Answer == Answer.Yes),
                found.Count(one => one.Answer == Answer.No),
                found.Count(one => one.Answer == Answer.Unknown)
            ))
            .ToValueList();

    /// <summary>The findings of rules that address a party.</summary>
    /// <param name="party">The party.</param>
    public ValueList<Finding> For(Party party)
    {
        Identifier.Given(party);
        return Findings.Where(finding => RuleOf(finding).Audience.Contains(party)).ToValueList();
    }

    /// <summary>What has changed since an earlier review.</summary>
    /// <param name="earlier">The earlier review.</param>
    public FindingChange Since(CollaborationReview earlier)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        return FindingChange.Between(earlier.Findings, Findings);
    }

    internal Rule RuleOf(Finding finding) =>
        Order.TryGetValue(finding.Rule, out var number) ? Checks.Rules[number] : OwnOf(finding)!.Rule;

    /// <summary>A rule that a finding goes on with.</summary>
    internal Rule AdviceOf(Finding finding, RuleId id) =>
        OwnOf(finding)?.FindAdvice(id) ?? Checks.Advice.First(rule => rule.Id == id);

    /// <summary>A fact that a finding lacks, or null where no check knows it.</summary>
    internal Fact? FactOf(Finding finding, FactKey key) => OwnOf(finding)?.FindFact(key) ?? ReviewFacts.All.Find(key);

    /// <summary>The documents that its rules cite.</summary>
    internal ValueList<SourceDocument> Sources =>
        [.. CollaborationSources.All, .. Own.SelectMany(check => check.Sources)];

    private static int PlaceOf(Chapter id) => SourceChapters.All.TakeWhile(chapter => chapter.Id != id).Count();

    private OwnCheck? OwnOf(Finding finding) => Own.FirstOrDefault(check => check.Rule.Id == finding.Rule);

    private static Dictionary<RuleId, int> OrderWith(ValueList<OwnCheck> own)
    {
        if (own.Count == 0)
        {
            return Order;
        }
        var order = new Dictionary<RuleId, int>(Order);
        foreach (var check in own)
        {
            if (!order.TryAdd(check.Rule.Id, order.Count))
            {
                throw new ArgumentException(
                    $"{check.Rule.Id} is the rule of two checks. Permitted: each rule once; give yours an id of its own.",
                    nameof(own)
                );
            }
        }
        return order;
    }

    private static void AddAll(FindingsInOrder findings, ReviewScope scope, CancellationToken cancellation)
    {
        var its = scope.Collaboration;
        findings.Add([its], Checks.OfCollaborations, scope);
        findings.Add(its.Themes.Nodes, Checks.OfThemes, scope);
        findings.Add(its.Forums, Checks.OfForums, scope);
        findings.Add(its.Forums, Checks.OfCircles, scope);
        findings.Add(its.Meetings, Checks.OfMeetings, scope);
        findings.Add(its.Actors, Checks.OfActors, scope);
        findings.Add(its.Initiatives, Checks.OfInitiatives, scope);
        findings.Add(its.GroundRules, Checks.OfGroundRules, scope);
        findings.Add(its.Expectations, Checks.OfExpectations, scope);
        findings.Add(its.Agreements, Checks.OfAgreements, scope);
        findings.Add(its.ReceptionTimelines, Checks.OfReceptionTimelines, scope);
        findings.Add(OverviewAgeCheck.Find(scope));
        var landscape = new Landscape(its, scope.On);
        findings.Add(DuplicationCheck.Find(landscape, cancellation));
        findings.Add(GapCheck.Find(landscape, cancellation));
        findings.Add(ShortfallCheck.Find(landscape, scope));
    }
}
