using NodaTime;
using Samskab.Chapters;
using Samskab.Facts;
using Samskab.Forums;
using Samskab.Verdicts;

namespace Samskab.Reviews;

/// <summary>Whether the terms of reference of a forum have the five sections that the handbook names (p. 22).</summary>
/// <remarks>A section known to exist is there; one that is not stated is unknown; without terms of reference all five are missing. A municipal circle may begin without them.</remarks>
internal static class TermsCheck
{
    private static readonly TermsOfReference Unstated = new() { Version = "-" };
    private static readonly TermsSection.Absent Absent = new();

    private static readonly TermsOfReference None = new()
    {
        Version = "-",
        Purpose = Absent,
        Tasks = Absent,
        DecisionMandate = Absent,
        Composition = Absent,
        MeetingFrequency = Absent,
    };

    public static IEnumerable<Finding> Find(Forum forum, ReviewScope scope)
    {
        if (HeldSeat.IsThere(forum, scope.On))
        {
            var finding = Judged($"forums/{forum.Id}", InForce(forum, scope.On));
            yield return finding.Answer != Answer.Yes && IsBeginning(forum, scope)
                ? MunicipalCircles.StartSimply.Found(Answer.Yes, finding.Subject)
                : finding;
        }
    }

    // Without a meeting on record it is not known how far the circle has come.
    private static bool IsBeginning(Forum forum, ReviewScope scope)
    {
        var held = scope.MeetingsOf(forum.Id).Count(meeting => meeting.On <= scope.On);
        return forum.Kind == ForumKind.MunicipalCircle && held > 0 && held <= scope.Thresholds.LightStartMeetings;
    }

    private static Finding Judged(string subject, TermsOfReference terms)
    {
        var sections = Sections(terms);
        var missing = sections.Where(one => one.Section is TermsSection.Absent).Select(one => one.Term).ToList();
        var open = sections.Where(one => one.Section is null).Select(one => one.Term).ToList();
        var rule = CollaborationStructure.TermsOfReference;
        return missing.Count > 0 ? rule.Found(Answer.No, subject, new FindingValue.Terms("missing", [.. missing]))
            : open.Count == 0 ? rule.Found(Answer.Yes, subject)
            : rule.Found(Answer.Unknown, subject, new FindingValue.Terms("open", [.. open]))
                .Lacking(ReviewFacts.TermsOfReference);
    }

    // Of the versions that have begun the latest holds; where none is known to, or which came last is not, nothing is stated.
    private static TermsOfReference InForce(Forum forum, LocalDate on)
    {
        if (forum.Terms is not { } versions)
        {
            return Unstated;
        }
        var begun = versions.Where(terms => terms.From?.HasComeOn(on) != Answer.No).ToList();
        return versions.Count == 0 ? None
            : begun.Count == 1 ? begun[0]
            : begun.All(terms => terms.From is { IsExact: true })
                ? begun.MaxBy(terms => terms.From!.Earliest) ?? Unstated
            : Unstated;
    }

    private static List<(string Term, TermsSection? Section)> Sections(TermsOfReference terms) =>
        [
            ("purpose", terms.Purpose),
            ("tasks", terms.Tasks),
            ("decisionMandate", terms.DecisionMandate),
            ("composition", terms.Composition),
            ("meetingFrequency", terms.MeetingFrequency),
        ];
}
