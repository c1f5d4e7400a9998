using NodaTime.Text;
using Samskab.Calendars;
using Samskab.Shapes;
using Samskab.Values;

namespace Samskab.Documents;

/// <summary>What holds from one day on until the next: a list of entries.</summary>
internal static class TimelineTable
{
    public static MappedShape<Timeline<T>, ValueList<TimelineEntry<T>>> Of<T>(string name, Shape<T> value)
        where T : notnull =>
        new(
            Lists.Whole(Entry(name, value), () => new OneFromEachDay<T>()),
            entries => new(entries),
            timeline => timeline.Entries
        );

    private static ObjectShape<TimelineEntry<T>> Entry<T>(string name, Shape<T> shape)
        where T : notnull
    {
        var members = new Members<TimelineEntry<T>>();
        var from = members.Decisive(
            "from",
            new DateShape(),
            its => its.From,
            "The first day it holds; absent where it has always held."
        );
        var value = members.Required("value", shape, its => its.Value, "What holds from then on.");
        var table = members.Make(read => new(read.Of(from), read.Of(value)!));
        return new(name, "What holds from a day on, until the next entry.", table) { IsStrict = true };
    }

    private sealed class OneFromEachDay<T> : IListRule<TimelineEntry<T>>
        where T : notnull
    {
        private readonly HashSet<string> days = [];

        // The whole list falls, so that there is no need to say which entry it clashes with.
        public Clash? Add(int index, TimelineEntry<T> item, List<int> against)
        {
            var day = item.From is { } from ? LocalDatePattern.Iso.Format(from) : "null";
            return days.Add(day) ? null : new(ProblemCodes.DuplicateEntry, day, "one entry from each day");
        }
    }
}
