using NodaTime;
using Samskab.Actors;
using Samskab.Areas;
using Samskab.Calendars;
using Samskab.Collaborations;
using Samskab.Mandates;
using Samskab.TestKit;
using Samskab.Themes;

namespace Samskab.Benchmarks.Mandates;

/// <summary>The workload as nouns: a minute is taken for a day, since validity is counted in days.</summary>
internal static class MandateCountry
{
    // Early enough for all minutes of the domain to be days of the calendar.
    private static readonly LocalDate First = new(-9997, 1, 1);

    private static readonly Holder[] Holders = [new Holder.OfActor(new("a")), new Holder.OfActor(new("b"))];

    public static Collaboration Of(MandateWorkload workload, int count) =>
        Collaboration
            .Create(
                new()
                {
                    Areas = [.. Enumerable.Range(0, AreaTree.Count).Select(AreaOf)],
                    Matters =
                    [
                        .. Enumerable
                            .Range(0, MandateWorkload.Types)
                            .Select(type => new Matter { Id = MatterOf(type), Name = "Sag" }),
                    ],
                    Actors = [ActorOf("a"), ActorOf("b")],
                    Mandates = [.. Enumerable.Range(0, count).Select(number => MandateOf(workload, number))],
                }
            )
            .Value;

    public static Mandate MandateOf(MandateWorkload workload, int number) =>
        new()
        {
            Id = new(number.ToString("D6", null)),
            // Nobody hands on to itself: depth by depth the holder changes.
            Holder = Holders[DepthOf(workload, number) % 2],
            Power = Power.Decide,
            Matter = MatterOf(workload.Type[number]),
            Areas = [AreaIdOf(workload.Area[number])],
            Valid = new(
                new DateSpan(
                    DayOf(workload.From[number]),
                    DayOf(Math.Min(workload.To[number] - 1, MandateWorkload.Domain))
                )
            ),
            DelegatedFrom = workload.Parent[number] < 0 ? null : new(workload.Parent[number].ToString("D6", null)),
        };

    private static Actor ActorOf(string id) =>
        new()
        {
            Id = new(id),
            Name = id,
            Kind = ActorKind.Department,
        };

    private static int DepthOf(MandateWorkload workload, int number)
    {
        var depth = 0;
        for (var at = workload.Parent[number]; at >= 0; at = workload.Parent[at])
        {
            depth++;
        }
        return depth;
    }

    public static LocalDate DayOf(int minute) => First.PlusDays(minute);

    public static MatterId MatterOf(int type) => new($"sag-{type}");

    public static AreaId AreaIdOf(int area) => new($"sted-{area}");

    private static Area AreaOf(int area) =>
        new()
        {
            Id = AreaIdOf(area),
            Name = "Sted",
            Kind = AreaKind.Other,
            Parents = area == 0 ? [] : [AreaIdOf(AreaTree.ParentOf(area))],
        };
}
