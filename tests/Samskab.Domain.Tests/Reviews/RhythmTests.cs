using NodaTime;
using Samskab.Calendars;
using Samskab.Chapters;
using Samskab.Collaborations;
using Samskab.Contacts;
using Samskab.Facts;
using Samskab.Forums;
using Samskab.Ports;
using Samskab.Reviews;
using Samskab.Values;
using Samskab.Verdicts;
using static Samskab.Domain.Tests.Reviews.Reviewed;

namespace Samskab.Domain.Tests.Reviews;

public sealed class RhythmTests
{
    private static readonly LocalDate Saturday = Day.PlusDays(-2);

    [Theory]
    [InlineData(2, Answer.Yes)]
    [InlineData(1, Answer.No)]
    public void The_pace_of_its_rhythm_tells_whether_a_network_meets_often_enough(int times, Answer answer)
    {
        var finding = Yearly(new Schedule.TimesPerYear(times)).ShouldHaveSingleItem();

        finding.Answer.ShouldBe(answer);
        finding.Values.ShouldBe([new FindingValue.Count("least", 2)]);
        Yearly(new Schedule.TimesPerYear(times), new() { NetworkMeetingsPerYear = times })
            .Single()
            .Answer.ShouldBe(Answer.Yes);
    }

    [Fact]
    public void Without_a_pace_the_dates_of_a_year_tell_it_where_they_are_enough()
    {
        Yearly(Dated(Day, Day.PlusYears(1).PlusDays(-1))).Single().Answer.ShouldBe(Answer.Yes);
        Yearly(Dated(Day, Day.PlusYears(1))).Single().Answer.ShouldBe(Answer.Unknown);
        Yearly(Dated(Day.PlusDays(-1), Day.PlusDays(1))).Single().Answer.ShouldBe(Answer.Unknown);
    }

    [Fact]
    public void Without_a_rhythm_the_meetings_of_a_year_tell_it_where_they_are_enough()
    {
        Yearly(null, null, Day, Day.PlusYears(-1).PlusDays(1)).Single().Answer.ShouldBe(Answer.Yes);

        var finding = Yearly(null, null, Day, Day.PlusYears(-1)).ShouldHaveSingleItem();
        finding.Answer.ShouldBe(Answer.Unknown);
        finding.Missing.ShouldBe([ReviewFacts.Rhythm.Key]);
    }

    [Fact]
    public void A_date_on_which_it_has_met_counts_once() =>
        Yearly(Dated(Day), null, Day).Single().Answer.ShouldBe(Answer.Unknown);

    [Fact]
    public void Fora_that_are_not_for_exchange_of_experience_are_not_asked_how_often_they_meet() =>
        Findings(With(Forum(ForumKind.WorkingGroup)), InformationAndDialogue.MeetTwiceAYear).ShouldBeEmpty();

    [Theory]
    [InlineData(90, Answer.Yes)]
    [InlineData(91, Answer.No)]
    public void Both_sides_have_met_within_ninety_days(int days, Answer answer)
    {
        var finding = Silence(Forum(ForumKind.WorkingGroup), Day.PlusDays(-days), Day.PlusDays(-200), Day.PlusDays(1));

        finding.Answer.ShouldBe(answer);
        finding.Subject.ShouldBe(CollaborationReview.Whole);
        finding.Values.ShouldBe([
            new FindingValue.Day("last", Day.PlusDays(-days)),
            new FindingValue.Count("days", 90),
        ]);
        finding.Advice.ShouldBe(answer == Answer.No ? [OverviewAndCoordination.MeetRegularly.Id] : []);
    }

    [Fact]
    public void Without_a_meeting_that_has_been_held_it_is_unknown_when_the_sides_last_met()
    {
        Silence(Forum(ForumKind.WorkingGroup)).Missing.ShouldBe([ReviewFacts.Meetings.Key]);
        Silence(Forum(ForumKind.WorkingGroup), Day.PlusDays(1)).Answer.ShouldBe(Answer.Unknown);
        Silence(Forum(ForumKind.WorkingGroup), Day).Answer.ShouldBe(Answer.Yes);
    }

    [Fact]
    public void A_meeting_of_one_side_alone_is_none_of_both()
    {
        var steering = Forum(ForumKind.SteeringGroup) with { Id = new("styregruppe") };
        var parts = With(Forum(ForumKind.WorkingGroup), steering) with
        {
            Meetings = [Meeting(Day) with { Forum = steering.Id }],
        };

        The(parts, CoCreationInPractice.FrequentOpenCommunication).Answer.ShouldBe(Answer.Unknown);
        Findings(With(steering), CoCreationInPractice.FrequentOpenCommunication).ShouldBeEmpty();
    }

    [Fact]
    public void A_contact_between_the_sides_is_dialogue_as_a_meeting_is()
    {
        var answered = ByPhone with { Answered = ByPhone.On };
        ValueList<Contact> between =
        [
            ByPhone with
            {
                Kind = ContactKind.Information,
            },
            answered,
            answered with
            {
                FromActor = new("jobcenter"),
                ToActor = null,
                ToForum = new("krs"),
            },
            answered with
            {
                ToActor = new("venligbo"),
                Informed = [new("jobcenter")],
            },
        ];
        foreach (var contact in between)
        {
            var finding = Silent(contact);
            finding.Answer.ShouldBe(Answer.Yes);
            finding.Values[0].ShouldBe(new FindingValue.Day("last", ByPhone.On));
        }
    }

    [Fact]
    public void What_stays_on_one_side_or_is_not_answered_or_is_long_ago_breaks_no_silence()
    {
        var told = ByPhone with { Kind = ContactKind.Information };
        ValueList<Contact> others =
        [
            told with
            {
                ToActor = new("venligbo"),
                Informed = [],
            },
            ByPhone with
            {
                Answered = new DateBound(Day.PlusDays(1), null),
            },
            told with
            {
                On = Day.PlusDays(-91),
            },
            told with
            {
                On = Day.PlusDays(1),
            },
        ];
        foreach (var contact in others)
        {
            Silent(contact).Answer.ShouldBe(Answer.No);
        }
    }

    [Fact]
    public void Where_it_is_not_stated_who_turned_to_whom_or_whether_it_was_answered_the_silence_is_not_known()
    {
        foreach (var contact in new[] { ByPhone, ByPhone with { FromActor = null, Answered = ByPhone.On } })
        {
            var finding = Silent(contact);
            finding.Answer.ShouldBe(Answer.Unknown);
            finding.Missing.ShouldBe([ReviewFacts.ContactSender.Key, ReviewFacts.ContactAnswered.Key]);
        }
    }

    [Fact]
    public void An_old_contact_does_not_tell_when_the_sides_last_met()
    {
        var parts = With(Forum(ForumKind.WorkingGroup)) with
        {
            Contacts = [ByPhone with { Kind = ContactKind.Information, On = Day.PlusDays(-91) }],
        };
        var finding = The(parts, CoCreationInPractice.FrequentOpenCommunication);

        finding.Answer.ShouldBe(Answer.Unknown);
        finding.Missing.ShouldBe([ReviewFacts.Meetings.Key]);
    }

    private static readonly Contact ByPhone = new()
    {
        Id = new("c1"),
        On = Day.PlusDays(-10),
        FromActor = new("roede-kors"),
        ToActor = new("jobcenter"),
    };

    /// <summary>What is found where the last meeting is long ago and there is this contact.</summary>
    private static Finding Silent(Contact contact) =>
        The(
            With(Forum(ForumKind.WorkingGroup)) with
            {
                Meetings = [Meeting(Day.PlusDays(-200))],
                Contacts = [contact],
            },
            CoCreationInPractice.FrequentOpenCommunication
        );

    [Fact]
    public void Backing_is_asked_for_where_the_next_session_lies_outside_working_hours()
    {
        var finding = Backing(Weekly(IsoDayOfWeek.Tuesday, 16)).ShouldHaveSingleItem();
        finding.Answer.ShouldBe(Answer.Unknown);
        finding.Missing.ShouldBe([ReviewFacts.BackedOutsideHours.Key]);

        Backing(Weekly(IsoDayOfWeek.Saturday, null)).Count.ShouldBe(1);
        Backing(Weekly(IsoDayOfWeek.Tuesday, 15)).ShouldBeEmpty();
        Backing(Weekly(IsoDayOfWeek.Tuesday, null)).ShouldBeEmpty();
        Backing(new Schedule.TimesPerYear(2) { Time = new LocalTime(17, 0) }).ShouldBeEmpty();
    }

    [Fact]
    public void Backing_is_asked_for_where_it_has_met_outside_working_hours_in_the_last_year()
    {
        Backing(null, null, Meeting(Saturday)).Count.ShouldBe(1);
        Backing(null, null, Meeting(Day) with { Begins = new LocalTime(10, 0) }).ShouldBeEmpty();
        Backing(null, null, Meeting(Day.PlusYears(-1)) with { Begins = new LocalTime(17, 0) }).ShouldBeEmpty();
        Backing(null, DanishHolidays.Default, Meeting(new LocalDate(2026, 5, 25))).Count.ShouldBe(1);
    }

    [Fact]
    public void Backing_is_told_where_it_is_stated_and_is_no_advice_on_a_meeting_then()
    {
        var forum = Forum(ForumKind.WorkingGroup, Sitting("jobcenter"), Sitting("roede-kors"));
        var parts = With(forum with { IsBackedOutsideHours = true }) with { Meetings = [Meeting(Saturday)] };

        The(parts, JointEfforts.BackingOutsideHours).Answer.ShouldBe(Answer.Yes);
        The(parts, CollaborationStructure.MeetWhenVolunteersAreFree).Advice.ShouldBeEmpty();

        var not = parts with { Forums = [forum with { IsBackedOutsideHours = false }] };
        The(not, JointEfforts.BackingOutsideHours).Advice.ShouldBe([ManagementBacking.FlexibleHours.Id]);
    }

    [Fact]
    public void Where_no_employee_takes_part_there_is_nobody_to_back()
    {
        var forum = Forum(ForumKind.NetworkGroup, Sitting("roede-kors")) with
        {
            Rhythm = Weekly(IsoDayOfWeek.Tuesday, 17),
        };

        Findings(With(forum), JointEfforts.BackingOutsideHours).ShouldBeEmpty();
        The(With(forum with { Seats = null }), JointEfforts.BackingOutsideHours).Answer.ShouldBe(Answer.Unknown);
    }

    private static ValueList<Finding> Yearly(
        Schedule? rhythm,
        Thresholds? thresholds = null,
        params LocalDate[] meetings
    ) =>
        Findings(
            With(Forum(ForumKind.NetworkGroup) with { Rhythm = rhythm }) with
            {
                Meetings = [.. meetings.Select(Meeting)],
            },
            InformationAndDialogue.MeetTwiceAYear,
            thresholds
        );

    private static Finding Silence(Forum forum, params LocalDate[] meetings) =>
        The(
            With(forum) with
            {
                Meetings = [.. meetings.Select(Meeting)],
            },
            CoCreationInPractice.FrequentOpenCommunication
        );

    private static ValueList<Finding> Backing(
        Schedule? rhythm,
        IHolidays? holidays = null,
        params ValueList<Meeting> meetings
    ) =>
        Findings(
            With(Forum(ForumKind.WorkingGroup, [.. Seats(1, 1)]) with { Rhythm = rhythm }) with
            {
                Meetings = meetings,
            },
            JointEfforts.BackingOutsideHours,
            holidays: holidays
        );

    private static Schedule.Dated Dated(params ValueList<LocalDate> dates) => new(dates);

    private static Schedule.Weekly Weekly(IsoDayOfWeek day, int? hour) =>
        new(1, [day]) { Time = hour is { } its ? new LocalTime(its, 0) : null };

    private static Meeting Meeting(LocalDate on) =>
        new()
        {
            Id = new($"m-{on.Year}-{on.Month}-{on.Day}"),
            Forum = new("krs"),
            On = on,
        };

    private static CollaborationParts With(params ValueList<Forum> forums) => Wider with { Forums = forums };
}
