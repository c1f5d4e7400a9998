using System.Buffers;
using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Samskab.Documents;
using Samskab.Offers;
using Samskab.Shapes;
using Samskab.TestKit;
using Samskab.Tests.Documents;

namespace Samskab.Tests.Extending;

/// <summary>A noun as one adds it, with members that may be absent.</summary>
public sealed class NewMemberTests
{
    #region extend-generator
    private static readonly Gen<Venue> Venues =
        from itsName in AnyText.Words
        from itsPlaces in Gen.Elements<Capacity?>(new(0), new(40), null)
        from itsIsStepFree in Gen.Elements<bool?>(true, false, null)
        select new Venue
        {
            Name = itsName,
            Places = itsPlaces,
            IsStepFree = itsIsStepFree,
        };
    #endregion

    [Fact]
    public void Whatever_is_written_is_read_back_equal() =>
        Law.Holds(Venues, venue => Read(Written(venue)).ShouldBe(venue));

    [Fact]
    public void What_is_not_stated_is_not_written_and_a_no_is() =>
        Written(new() { Name = "Salen", IsStepFree = false }).ShouldBe("""{"name":"Salen","isStepFree":false}""");

    [Fact]
    public void A_bad_value_falls_alone_and_the_schema_knows_the_member()
    {
        Read("""{"name":"Salen","isStepFree":"ja"}""").ShouldBe(new() { Name = "Salen" });

        Json(json => VenueTable.Shape.Define(new(json)), wrapped: true)
            .ShouldContain(
                """
                "isStepFree":{"description":"Whether one gets in without a step.","type":["boolean","null"]}
                """
            );
    }

    private static string Written(Venue venue) => Json(json => VenueTable.Shape.Write(new Pen(json), venue));

    private static Venue? Read(string text)
    {
        var cursor = new Cursor(new(Encoding.UTF8.GetBytes(text), maxBytes: 1000), new(), new(most: 10));
        cursor.Next();
        return VenueTable.Shape.TryRead(ref cursor, out var venue) ? venue : null;
    }

    private static string Json(Action<Utf8JsonWriter> write, bool wrapped = false)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, CollaborationWriter.Style(indented: false)))
        {
            if (wrapped)
            {
                json.WriteStartObject();
            }
            write(json);
            if (wrapped)
            {
                json.WriteEndObject();
            }
        }
        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }
}
