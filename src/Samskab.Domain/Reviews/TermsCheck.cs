using System.Text.Json;
using NodaTime;
using Samskab.Chapters;
using Samskab.Facts;
using Samskab.Forums;
using Samskab.Values;
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

    public static Finding? Find(Forum forum, ReviewScope scope)
    {
        if (!HeldSeat.IsThere(forum, scope.On))
        {
            return null;
        }
        var finding = Judged($"forums/{forum.Id}", TermsOn(forum, scope.On));
        return finding.Answer != Answer.Yes && IsBeginning(forum, scope)
            ? MunicipalCircles.StartSimply.Found(Answer.Yes, finding.Subject)
            : finding;
    }

    // Without a meeting on record it is not known how far the circle has come.
    private static bool IsBeginning(Forum forum, ReviewScope scope)
    {
        if (forum.Kind != ForumKind.MunicipalCircle)
        {
            return false;
        }
        var held = scope.MeetingsOf(forum.Id).Count(meeting => meeting.On <= scope.On);
        return held > 0 && held <= scope.Thresholds.LightStartMeetings;
    }

    private static Finding Judged(string subject, TermsOfReference terms)
    {
        var missing = TermsOfReference.Parts.Where(part => terms.Section(part) is TermsSection.Absent).ToList();
        var open = TermsOfReference.Parts.Where(part => terms.Section(part) is null).ToList();
        var rule = CollaborationStructure.TermsOfReference;
        return missing.Count > 0 ? rule.Found(Answer.No, subject, Named("missing", missing))
            : open.Count == 0 ? rule.Found(Answer.Yes, subject)
            : rule.Found(Answer.Unknown, subject, Named("open", open)).Lacking(ReviewFacts.TermsOfReference);
    }

    // The only version that may be in force is looked at; where there are several, nothing is stated.
    private static TermsOfReference TermsOn(Forum forum, LocalDate on) =>
        TermsOnDay
            .Of(forum.Terms, on)
            .Match(its => its.Terms, _ => Unstated, _ => None, its => its.Candidates is [var only] ? only : Unstated);

    private static FindingValue.Terms Named(string name, IEnumerable<TermsPart> parts) =>
        new(name, parts.Select(part => JsonNamingPolicy.CamelCase.ConvertName(part.ToString())).ToValueList());
}
