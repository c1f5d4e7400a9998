using System.Text;
using Samskab.Documents;
using Samskab.Forums;

namespace Samskab.Tests.Documents;

public sealed class AllItemsFellTests
{
    [Fact]
    public void A_list_of_which_every_item_fell_is_not_stated_rather_than_stated_as_none()
    {
        var forum = Read("""[{ "id": "s1", "role": "no-such-role" }]""", problems: 1);
        forum.Seats.ShouldBeNull();
    }

    [Fact]
    public void An_empty_list_is_stated_as_none() => Read("[]", problems: 0).Seats!.Value.Count.ShouldBe(0);

    private static Forum Read(string seats, int problems)
    {
        var json =
            $$"""{ "format": "samskab/1", "forums": [{ "id": "f", "name": "F", "kind": "other", "seats": {{seats}} }] }""";
        var report = new CollaborationReader().Read(Encoding.UTF8.GetBytes(json));
        report.ProblemCount.ShouldBe(problems);
        return report.Value.Forums.ShouldHaveSingleItem();
    }
}
