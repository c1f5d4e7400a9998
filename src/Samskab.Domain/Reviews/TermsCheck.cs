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

    private static readonly Dictionary<TermsPart, string> Names = Enum.GetValues<TermsPart>()
        .ToDictionary(part => part, part => JsonNamingPolicy.CamelCase.ConvertName(part.ToString()));

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
        var missing = Named(parts, part => terms.Section(part) is TermsSection.Absent);
        var open = Named(parts, part => terms.Section(part) is null);
        return missing.Count > 0 ? rule.Found(Answer.No, subject, new FindingValue.Terms("missing", missing))
            : open.Count == 0 ? rule.Found(Answer.Yes, subject)
            : rule.Found(Answer.Unknown, subject, new FindingValue.Terms("open", open))
                .Lacking(ReviewFacts.TermsOfReference);
    }

    // The only version that may be in force is looked at; where there are several, nothing is stated.
    private static TermsOfReference TermsOn(Forum forum, LocalDate on) =>
        TermsOnDay
            .Of(forum.Terms, on)
            .Match(its => its.Terms, _ => Unstated, _ => None, its => its.Candidates is [var only] ? only : Unstated);

    private static ValueList<string> Named(ValueList<TermsPart> parts, Func<TermsPart, bool> isMeant)
    {
        List<string>? names = null;
        foreach (var part in parts)
        {
            if (isMeant(part))
            {
                (names ??= []).Add(Names[part]);
            }
        }
        return names?.ToValueList() ?? [];
    }
}
