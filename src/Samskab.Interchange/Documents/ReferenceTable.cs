using Samskab.Actors;
using Samskab.Shapes;

namespace Samskab.Documents;

/// <summary>The members of a reference.</summary>
internal static class ReferenceTable
{
    public static ObjectShape<Reference> Shape { get; } = Table();

    private static ObjectShape<Reference> Table()
    {
        var members = new Members<Reference>();
        var political = members.Decisive(
            "political",
            new IdShape<ActorId>(),
            its => its.Political,
            "The actor it refers to politically."
        );
        var administrative = members.Decisive(
            "administrative",
            new IdShape<ActorId>(),
            its => its.Administrative,
            "The actor it refers to administratively."
        );
        var table = members.Make(read =>
            new() { Political = read.Of(political), Administrative = read.Of(administrative) }
        );
        return new("reference", "Whom an actor refers to.", table) { IsStrict = true };
    }
}
