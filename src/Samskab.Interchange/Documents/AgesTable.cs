using System.Globalization;
using Samskab.Shapes;
using Samskab.Themes;

namespace Samskab.Documents;

/// <summary>The members of a range of ages.</summary>
internal static class AgesTable
{
    public static ObjectShape<AgeRange> Shape { get; } = Table();

    private static ObjectShape<AgeRange> Table()
    {
        var age = new WholeNumberShape(0, AgeRange.MaxAge);
        var members = new Members<AgeRange>();
        var from = members.Required("from", age, its => its.From, "The lowest age, inclusive.");
        var to = members.Required("to", age, its => its.To, "The highest age, inclusive.");
        members.Rule(to, read => NotInOrder(read[0], read[1]));
        var table = members.Make(read => new(read.Of(from), read.Of(to)));
        return new("ages", "A range of ages.", table);
    }

    // A bad age is none, and told by itself.
    private static Clash? NotInOrder(object? from, object? to) =>
        from is int lowest && to is int highest && highest < lowest
            ? new(ProblemCodes.NumberNotPermitted, Text(highest), $"{Text(lowest)} to {Text(AgeRange.MaxAge)}")
            : null;

    private static string Text(int age) => age.ToString(CultureInfo.InvariantCulture);
}
