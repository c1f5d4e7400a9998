using System.Text.Json;
using NodaTime;
using Samskab.Chapters;
using Samskab.Facts;
using Samskab.Forums;
using Samskab.Rules;
using Samskab.Values;
using Samskab.Verdicts;

namespace Samskab.Reviews;

/// <summary>Whether the terms of reference of a forum have the five sections that the handbook names (p. 22), and those of a municipal circle the three that the Red Cross asks for.</summary>
/// <remarks>A section known to exist is there; one that is not stated is unknown; without terms of reference all are missing. A municipal circle may begin without them.</remarks>
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
        RelationToBranches = Absent,
    };

    public static Finding? Find(Forum forum, ReviewScope scope)
    {
        if (!HeldSeat.IsThere(forum, scope.On))
        {
            return null;
        }
        var finding = Judged(CollaborationStructure.TermsOfReference, TermsOfReference.Parts, forum, scope);
        return finding.Answer != Answer.Yes && IsBeginning(forum, scope)
            ? MunicipalCircles.StartSimply.Found(Answer.Yes, finding.Subject)
            : finding;
    }

    /// <summary>The three sections of a circle; nothing while it may begin without them, which its first finding tells.</summary>
    public static Finding? FindOfCircle(Forum forum, ReviewScope scope)
    {
        if (!scope.Circles.Contain(forum))
        {
            return null;
        }
        var finding = Judged(MunicipalCircles.PurposeAndMandate, TermsOfReference.CircleParts, forum, scope);
        return finding.Answer != Answer.Yes && IsBeginning(forum, scope) ? null : finding;
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

    private static Finding Judged(Rule rule, ValueList<TermsPart> parts, Forum forum, ReviewScope scope)
    {
        var (subject, terms) = ($"forums/{forum.Id}", TermsOn(forum, scope.On));
        var missing = parts.Where(part => terms.Section(part) is TermsSection.Absent).ToList();
        var open = parts.Where(part => terms.Section(part) is null).ToList();
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
