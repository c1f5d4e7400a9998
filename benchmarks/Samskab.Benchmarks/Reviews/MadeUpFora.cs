using System.Globalization;
using NodaTime;
using Samskab.Actors;
using Samskab.Agreements;
using Samskab.Calendars;
using Samskab.Collaborations;
using Samskab.Forums;
using Samskab.TestKit;
using Samskab.Values;

namespace Samskab.Benchmarks.Reviews;

/// <summary>A made-up collaboration of so many fora, each with seats, two years of meetings, ground rules and expectations.</summary>
/// <remarks>Ten percent of what can be left open is not stated. The same number gives the same collaboration everywhere.</remarks>
internal sealed class MadeUpFora
{
    public const int SeatsEach = 20;
    public const int MeetingsEach = 50;

    private const int ActorsEach = 8;
    private static readonly LocalDate First = new(2024, 7, 1);
    private static readonly ForumKind[] Kinds = Enum.GetValues<ForumKind>();
    private static readonly AgendaItemKind[] Items = Enum.GetValues<AgendaItemKind>();

    private readonly SplitMix64 random = new(20260901);
    private readonly int fora;

    private MadeUpFora(int fora) => this.fora = fora;

    /// <summary>The day of the review, after the last meeting.</summary>
    public static LocalDate Today { get; } = First.PlusDays(14 * MeetingsEach);

    public static Collaboration Of(int fora)
    {
        var report = Collaboration.Create(new MadeUpFora(fora).Parts());
        return report.IsGood
            ? report.Value
            : throw new InvalidOperationException($"{report.ProblemCount} things do not fit: {report.Problems[0]}");
    }

    private CollaborationParts Parts() =>
        new()
        {
            Actors = Each(fora * ActorsEach, ActorOf),
            Forums = Each(fora, ForumOf),
            Meetings = Each(fora * MeetingsEach, MeetingOf),
            GroundRules = Each(fora, RulesOf),
            Expectations = Each(fora, ExpectationsOf),
        };

    private Actor ActorOf(int number) =>
        new()
        {
            Id = ActorIdOf(number),
            Name = Name("actor", number),
            Kind = number % 2 == 0 ? ActorKind.Department : ActorKind.Association,
            Availability = Stated(number % 4 == 1 ? Availability.AfterHours : Availability.AnyTime),
        };

    private Forum ForumOf(int number) =>
        new()
        {
            Id = ForumIdOf(number),
            Name = Name("forum", number),
            Kind = Kinds[number % Kinds.Length],
            Established = DateBound.On(First),
            Seats = IsStated() ? Each(SeatsEach, seat => SeatOf(number, seat)) : null,
            FixedItems = [AgendaItemKind.Round, AgendaItemKind.NewsFromMunicipality],
        };

    // Every fifth seat has been taken over by another one in the course of time.
    private Seat SeatOf(int forum, int seat) =>
        new()
        {
            Id = new(Name("seat", seat)),
            Actor = ActorIdOf((forum * ActorsEach) + (int)random.Below(ActorsEach)),
            Participant = PersonOf(forum, seat),
            Role = seat == 0 ? SeatRole.Coordinator : SeatRole.Member,
            During = seat % 5 == 0 ? new(First.PlusDays((int)random.Below(14 * MeetingsEach))) : null,
        };

    private Meeting MeetingOf(int number)
    {
        var (forum, turn) = (number / MeetingsEach, number % MeetingsEach);
        return new()
        {
            Id = new(Name("meeting", number)),
            Forum = ForumIdOf(forum),
            On = First.PlusDays(14 * turn),
            Begins = Stated(new LocalTime(9 + (int)random.Below(10), 0)),
            Minutes = 120,
            Agenda = IsStated() ? Each(3 + (int)random.Below(4), _ => ItemOf()) : null,
            Attendance = IsStated() ? Each(5 + (int)random.Below(11), _ => CameTo(forum)) : null,
        };
    }

    private AgendaItem ItemOf() =>
        new()
        {
            Kind = Items[random.Below((uint)Items.Length)],
            RelevantTo = IsStated() ? [random.Below(5) == 0 ? Side.Municipality : Side.CivilSociety] : null,
        };

    private Attendance CameTo(int forum) =>
        new() { Participant = PersonOf(forum, (int)random.Below(2 * SeatsEach)), WasThere = random.Below(10) > 0 };

    private GroundRules RulesOf(int number) =>
        new()
        {
            Id = new(Name("rules", number)),
            Parties = [ActorIdOf(number * ActorsEach), ActorIdOf((number * ActorsEach) + 1)],
            WhereVolunteers = IsStated() ? "In the café" : null,
            WhenProfessionals = IsStated() ? "When a case is opened" : null,
            WhenNotMunicipality = "In the evening",
            Tasks = Each(4, task => TaskOf(number, task)),
        };

    private SharedTask TaskOf(int forum, int task) =>
        new()
        {
            Name = Name("task", task),
            TakesProfessional = Stated(task == 0),
            DoneBy = [ActorIdOf((forum * ActorsEach) + (int)random.Below(ActorsEach))],
            RestsOn = [PersonOf(forum, (int)random.Below(SeatsEach))],
            IsWrittenDown = Stated(task % 2 == 0),
        };

    private ExpectationAlignment ExpectationsOf(int number) =>
        new()
        {
            Id = new(Name("expectations", number)),
            Parties = [ActorIdOf(number * ActorsEach), ActorIdOf((number * ActorsEach) + 1)],
            ContactRole = IsStated() ? "Coordinator" : null,
            AnswerWhen = "In a week",
            ContactHow = "By telephone",
            Influence = "On the programme",
        };

    private bool IsStated() => random.Below(10) > 0;

    private T? Stated<T>(T value)
        where T : struct => IsStated() ? value : null;

    private static ValueList<T> Each<T>(int count, Func<int, T> make) =>
        Enumerable.Range(0, count).Select(make).ToValueList();

    private static ForumId ForumIdOf(int number) => new(Name("forum", number));

    private static ActorId ActorIdOf(int number) => new(Name("actor", number));

    private static ParticipantRef PersonOf(int forum, int number) =>
        new(Name("person", (forum * 2 * SeatsEach) + number));

    private static string Name(string kind, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{kind}-{number:000000}");
}
