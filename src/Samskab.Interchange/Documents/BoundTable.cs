using NodaTime;
using Samskab.Calendars;
using Samskab.Shapes;

namespace Samskab.Documents;

/// <summary>A day that is known more or less: a day as a text, or the members of a bound.</summary>
internal static class BoundTable
{
    private static readonly MappedShape<DateBound, LocalDate> Day = new(
        new DateShape(),
        DateBound.On,
        bound => bound.Earliest!.Value
    );

    public static EitherShape<DateBound> Shape { get; } =
        new(Day, Members(), bound => bound is { IsExact: true, Wording: null });

    private static ObjectShape<DateBound> Members()
    {
        var members = new Members<DateBound>();
        var earliest = members.Decisive(
            "earliest",
            new DateShape(),
            its => its.Earliest,
            "The earliest day it can be; absent where none is known."
        );
        var latest = members.Decisive(
            "latest",
            new DateShape(),
            its => its.Latest,
            "The latest day it can be; absent where none is known."
        );
        var wording = members.Optional(
            "wording",
            new WordsShape(DateBound.MaxWordingLength),
            its => its.Wording,
            "The words of the source."
        );
        members.Rule(latest, read => DayOrder.Clash(read.Of(earliest), read.Of(latest)));
        var table = members.Make(read => new(read.Of(earliest), read.Of(latest), read.Of(wording)));
        return new("bound", "A day that is known to lie between two others.", table) { IsStrict = true };
    }
}
