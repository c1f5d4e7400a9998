using FsCheck;
using FsCheck.Fluent;
using Samskab.Actors;
using Samskab.Forums;
using Samskab.Mandates;
using static Samskab.Tests.Documents.AnyText;
using static Samskab.Tests.Documents.AnyValue;

namespace Samskab.Tests.Documents;

/// <summary>Generates fora, their meetings, mandates and decisions.</summary>
internal static class AnyForum
{
    public static readonly Gen<Seat> Seats =
        from itsId in Id(text => new SeatId(text))
        from itsActor in OrNone(ActorIds)
        from itsParticipant in OrNone(Participants)
        from itsSide in Sides
        from itsRole in Gen.Elements(Enum.GetValues<SeatRole>())
        from itsDeputyFor in OrNone(Id(text => new SeatId(text)))
        from itsDuring in Span
        from itsAbsence in AnyPeriods
        from itsHoursPerWeek in OrNone(Gen.Choose(0, 168))
        select new Seat
        {
            Id = itsId,
            Actor = itsActor,
            Participant = itsParticipant,
            Side = itsSide,
            Role = itsRole,
            DeputyFor = itsDeputyFor,
            During = itsDuring,
            Absence = itsAbsence,
            HoursPerWeek = itsHoursPerWeek,
        };

    private static readonly Gen<Quorum> Quorums =
        from seats in Gen.Choose(1, 9)
        from eachSide in Gen.Choose(1, 9)
        from stated in Gen.Choose(1, 3)
        select new Quorum(stated == 1 ? null : seats, stated == 2 ? null : eachSide);

    public static readonly Gen<TermsOfReference> Terms =
        from itsVersion in Words
        from itsFrom in OrNull(AnyBound)
        from itsPurpose in Sections
        from itsTasks in Sections
        from itsDecisionMandate in Sections
        from itsComposition in Sections
        from itsMeetingFrequency in Sections
        from itsRelationToBranches in Sections
        from itsQuorum in OrNull(Quorums)
        select new TermsOfReference
        {
            Version = itsVersion,
            From = itsFrom,
            Purpose = itsPurpose,
            Tasks = itsTasks,
            DecisionMandate = itsDecisionMandate,
            Composition = itsComposition,
            MeetingFrequency = itsMeetingFrequency,
            RelationToBranches = itsRelationToBranches,
            Quorum = itsQuorum,
        };

    public static readonly Gen<Dissolution> Dissolutions =
        from day in AnyBound
        from reason in Text
        select new Dissolution(day, reason);

    public static readonly Gen<Revocation> Revocations =
        from day in AnyBound
        from reason in Text
        select new Revocation(day, reason);

    public static readonly Gen<Forum> Forums =
        from itsId in Id(text => new ForumId(text))
        from itsName in Words
        from itsKind in Gen.Elements(Enum.GetValues<ForumKind>())
        from itsAreas in OrNone(ListOf(AreaIds))
        from itsThemes in OrNone(ListOf(ThemeIds))
        from itsSeats in OrNone(ListOf(Seats))
        from itsReportsToActor in OrNone(ActorIds)
        from itsReportsToForum in OrNone(ForumIds)
        from itsEstablished in OrNull(AnyBound)
        from itsDissolved in OrNull(Dissolutions)
        from itsTerms in OrNone(ListOf(Terms))
        from itsRhythm in Schedules
        from itsIsBackedOutsideHours in Truth
        from itsAreExpectationsAligned in Truth
        from itsAreGroundRulesSet in Truth
        from itsFixedItems in OrNone(ListOf(Gen.Elements(Enum.GetValues<AgendaItemKind>())))
        from itsBasis in Bases
        from itsDescribedIn in ListOf(Citations)
        select new Forum
        {
            Id = itsId,
            Name = itsName,
            Kind = itsKind,
            Areas = itsAreas,
            Themes = itsThemes,
            Seats = itsSeats,
            ReportsToActor = itsReportsToActor,
            ReportsToForum = itsReportsToForum,
            Established = itsEstablished,
            Dissolved = itsDissolved,
            Terms = itsTerms,
            Rhythm = itsRhythm,
            IsBackedOutsideHours = itsIsBackedOutsideHours,
            AreExpectationsAligned = itsAreExpectationsAligned,
            AreGroundRulesSet = itsAreGroundRulesSet,
            FixedItems = itsFixedItems,
            Basis = itsBasis,
            DescribedIn = itsDescribedIn,
        };

    public static readonly Gen<AgendaItem> AgendaItems =
        from itsKind in Gen.Elements(Enum.GetValues<AgendaItemKind>())
        from itsTitle in Text
        from itsRelevantTo in OrNone(ListOf(Gen.Elements(Enum.GetValues<Side>())))
        select new AgendaItem
        {
            Kind = itsKind,
            Title = itsTitle,
            RelevantTo = itsRelevantTo,
        };

    public static readonly Gen<Attendance> Attendances =
        from itsParticipant in Participants
        from itsSide in Sides
        from itsWasThere in Gen.Elements(true, false)
        select new Attendance
        {
            Participant = itsParticipant,
            Side = itsSide,
            WasThere = itsWasThere,
        };

    public static readonly Gen<Meeting> Meetings =
        from itsId in Id(text => new MeetingId(text))
        from itsForum in ForumIds
        from itsOn in Date
        from itsBegins in Times
        from itsMinutes in OrNone(Count)
        from itsAgenda in OrNone(ListOf(AgendaItems))
        from itsAttendance in OrNone(ListOf(Attendances))
        from itsBasis in Bases
        from itsDescribedIn in ListOf(Citations)
        select new Meeting
        {
            Id = itsId,
            Forum = itsForum,
            On = itsOn,
            Begins = itsBegins,
            Minutes = itsMinutes,
            Agenda = itsAgenda,
            Attendance = itsAttendance,
            Basis = itsBasis,
            DescribedIn = itsDescribedIn,
        };

    public static readonly Gen<Mandate> Mandates =
        from itsId in Id(text => new MandateId(text))
        from itsHolder in Holders
        from itsPower in Gen.Elements(Enum.GetValues<Power>())
        from itsMatter in MatterIds
        from itsAreas in OrNone(ListOf(AreaIds))
        from itsThemes in OrNone(ListOf(ThemeIds))
        from itsTargetGroups in OrNone(ListOf(GroupIds))
        from itsLimit in AnyMoney
        from itsValid in AnyPeriods
        from itsRevoked in OrNull(Revocations)
        from itsGrantedBy in OrNull(Holders)
        from itsDelegatedFrom in OrNone(Id(text => new MandateId(text)))
        from itsIsExclusive in Truth
        from itsRecorded in Moments
        from itsEvidence in ListOf(Proof)
        from itsBasis in Bases
        select new Mandate
        {
            Id = itsId,
            Holder = itsHolder,
            Power = itsPower,
            Matter = itsMatter,
            Areas = itsAreas,
            Themes = itsThemes,
            TargetGroups = itsTargetGroups,
            Limit = itsLimit,
            Valid = itsValid,
            Revoked = itsRevoked,
            GrantedBy = itsGrantedBy,
            DelegatedFrom = itsDelegatedFrom,
            IsExclusive = itsIsExclusive,
            Recorded = itsRecorded,
            Evidence = itsEvidence,
            Basis = itsBasis,
        };

    public static readonly Gen<Decision> Decisions =
        from itsId in Id(text => new DecisionId(text))
        from itsBy in Holders
        from itsMatter in MatterIds
        from itsOn in Date
        from itsArea in OrNone(AreaIds)
        from itsTheme in OrNone(ThemeIds)
        from itsAmount in AnyMoney
        from itsUnder in OrNone(Id(text => new MandateId(text)))
        from itsParticipants in OrNone(ListOf(Participants))
        from itsEvidence in ListOf(Proof)
        from itsBasis in Bases
        from itsRecorded in Moments
        select new Decision
        {
            Id = itsId,
            By = itsBy,
            Matter = itsMatter,
            Recorded = itsRecorded,
            On = itsOn,
            Area = itsArea,
            Theme = itsTheme,
            Amount = itsAmount,
            Under = itsUnder,
            Participants = itsParticipants,
            Evidence = itsEvidence,
            Basis = itsBasis,
        };
}
