using Samskab.Calendars;
using Samskab.Shapes;
using Samskab.Values;

namespace Samskab.Documents;

/// <summary>The members of a span of days, and a list of spans.</summary>
internal static class SpanTable
{
    public static ObjectShape<DateSpan> Shape { get; } = Table();

    public static MappedShape<Periods, ValueList<DateSpan>> Periods { get; } =
        new(Lists.Whole(Shape), spans => new(spans), periods => periods.Spans);

    private static ObjectShape<DateSpan> Table()
    {
        var members = new Members<DateSpan>();
        var from = members.Decisive("from", BoundTable.Shape, its => its.From, "The first day, inclusive.");
        var until = members.Decisive("until", BoundTable.Shape, its => its.Until, "The last day, inclusive.");
        members.Rule(until, read => DayOrder.Clash(read.Of(from)?.Earliest, read.Of(until)?.Latest));
        var table = members.Make(read => new(read.Of(from), read.Of(until)));
        return new("span", "A span of days; without an end it is open there.", table) { IsStrict = true };
    }
}
