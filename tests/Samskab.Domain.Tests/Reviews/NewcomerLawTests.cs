using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Samskab.Calendars;
using Samskab.Chapters;
using Samskab.Collaborations;
using Samskab.Facts;
using Samskab.Forums;
using Samskab.Values;
using Samskab.Verdicts;
using static Samskab.Domain.Tests.Reviews.EffortCheckExamples;
using static Samskab.Domain.Tests.Reviews.Reviewed;

namespace Samskab.Domain.Tests.Reviews;

public sealed class NewcomerLawTests
{
    private const int Days = 8;

    private static readonly Gen<Held> AnySeat =
        from token in Gen.Elements("p-1", "p-2")
        from earliest in Gen.Choose(0, Days)
        from wait in Gen.Choose(0, 3)
        from length in Gen.Choose(0, Days)
        from ends in Gen.Elements(true, false)
        select new Held(token, earliest, earliest + wait, ends ? earliest + wait + length : null);

    private static readonly Gen<(int Told, ValueList<Held> Seats)> AnyForum =
        from told in Gen.Choose(0, Days)
        from count in Gen.Choose(0, 4)
        from seats in AnySeat.ListOf(count)
        select (told, seats.ToValueList());

    [Fact]
    public void Somebody_is_new_who_is_so_whenever_each_seat_may_have_been_taken() =>
        Law.Holds(
            AnyForum,
            given =>
            {
                var finding = The(Told(given.Told, given.Seats), InformationAndDialogue.InformAndRepeat);
                var tokens = given.Seats.Select(seat => seat.Token).Distinct().ToList();
                var answers = tokens.Select(token => Expected(token, given.Told, given.Seats)).ToList();

                finding.Answer.ShouldBe(answers.DefaultIfEmpty(Answer.No).Max().Negated);
                finding
                    .Values[2]
                    .ShouldBe(new FindingValue.Count("newcomers", answers.Count(one => one == Answer.Yes)));
            },
            examples: 1000
        );

    // Every way in which the days can have fallen, day by day.
    private static Answer Expected(string token, int told, ValueList<Held> seats)
    {
        var ways = Ways([.. seats.Where(seat => seat.Token == token)]).Select(days => IsNew(days, told)).ToList();
        return ways.TrueForAll(isNew => isNew) ? Answer.Yes
            : ways.Exists(isNew => isNew) ? Answer.Unknown
            : Answer.No;
    }

    private static IEnumerable<HashSet<int>> Ways(List<Held> seats) =>
        seats.Count == 0
            ?
            [
                [],
            ]
            : from rest in Ways(seats[1..])
            from first in Enumerable.Range(seats[0].Earliest, seats[0].Latest - seats[0].Earliest + 1)
            select new HashSet<int>([.. rest, .. DaysOf(first, seats[0].Last ?? Days)]);

    private static IEnumerable<int> DaysOf(int first, int last) =>
        Enumerable.Range(first, Math.Max(0, last - first + 1));

    private static bool IsNew(HashSet<int> days, int told) =>
        days.Contains(Days) && !days.Any(day => day <= told && day <= Days);

    private static CollaborationParts Told(int day, ValueList<Held> seats) =>
        Made(News with { On = On(day), ToActor = null, ToForum = new("krs") }) with
        {
            Forums = [Forum(ForumKind.NetworkGroup, [.. seats.Select((seat, number) => seat.Seat(number))])],
        };

    private static LocalDate On(int day) => Day.PlusDays(day - Days);

    /// <summary>A seat of somebody, taken between two days and held to the last one, or on; of which day is counted from 0.</summary>
    private sealed record Held(string Token, int Earliest, int Latest, int? Last)
    {
        public Seat Seat(int number) =>
            new()
            {
                Id = new($"s{number}"),
                Participant = new(Token),
                During = new(new DateBound(On(Earliest), On(Latest)), Last is { } last ? DateBound.On(On(last)) : null),
            };
    }
}
