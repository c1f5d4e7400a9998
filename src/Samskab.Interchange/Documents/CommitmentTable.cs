using Samskab.Actors;
using Samskab.Agreements;
using Samskab.Shapes;

namespace Samskab.Documents;

/// <summary>The members of a commitment.</summary>
internal static class CommitmentTable
{
    public static ObjectShape<Commitment> Shape { get; } = Table();

    private static ObjectShape<Commitment> Table()
    {
        var members = new Members<Commitment>();
        var byMember = members.Required("by", new IdShape<ActorId>(), its => its.By, "The actor.");
        var text = members.Required("text", CommonMembers.TextShape, its => its.Text, "What it commits itself to.");
        var table = members.Make(read => new() { By = read.Of(byMember), Text = read.Of(text)! });
        return new("commitment", "What a party commits itself to.", table);
    }
}
