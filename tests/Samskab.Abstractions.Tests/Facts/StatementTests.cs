using NodaTime;
using Samskab.Facts;

namespace Samskab.Abstractions.Tests.Facts;

public sealed class StatementTests
{
    private static readonly LocalDate First = new(2026, 3, 1);
    private static readonly LocalDate Last = new(2026, 3, 31);

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(30, true)]
    [InlineData(31, false)]
    public void Both_ends_of_a_period_are_inside(int daysFromTheFirst, bool holds) =>
        (HostBook.Registered.Yes() with { From = First, Until = Last })
            .HoldsOn(First.PlusDays(daysFromTheFirst))
            .ShouldBe(holds);

    [Fact]
    public void A_statement_without_ends_holds_on_every_day()
    {
        HostBook.Registered.Yes().HoldsOn(LocalDate.MinIsoValue).ShouldBeTrue();
        HostBook.Registered.Yes().HoldsOn(LocalDate.MaxIsoValue).ShouldBeTrue();
    }

    [Fact]
    public void A_period_that_ends_before_it_begins_holds_on_no_day()
    {
        var statement = HostBook.Registered.Yes() with { From = Last, Until = First };

        statement.HoldsOn(First).ShouldBeFalse();
        statement.HoldsOn(Last).ShouldBeFalse();
        statement.HoldsOn(First.PlusDays(9)).ShouldBeFalse();
    }

    [Fact]
    public void A_statement_is_written_in_a_word()
    {
        var note = new Evidence.Note("Seen in the register.");

        HostBook.Registered.Yes(note).ShouldBe(Of(Answer.Yes) with { Evidence = [note] });
        HostBook.Registered.No().ShouldBe(Of(Answer.No));
        HostBook.Registered.NotKnown().ShouldBe(Of(Answer.Unknown));
        HostBook.Registered.Is(Answer.Yes).ShouldBe(HostBook.Registered.Yes());
    }

    [Fact]
    public void Somebody_says_so_unless_it_is_said_otherwise() =>
        HostBook.Registered.Yes().Basis.ShouldBe(Basis.Stated);

    [Fact]
    public void A_note_says_something() => Should.Throw<ArgumentException>(() => new Evidence.Note(" "));

    [Fact]
    public void Evidence_is_a_sentence_a_note_or_a_part_of_what_is_recorded()
    {
        Evidence quoted = new Evidence.Quoted(HostBook.Sentence),
            note = new Evidence.Note("Seen."),
            part = new Evidence.Part("mandates/m");

        quoted.Match(its => its.Citation.Quotation, _ => "", _ => "").ShouldBe(HostBook.Sentence.Quotation);
        note.Match(_ => "", its => its.Text, _ => "").ShouldBe("Seen.");
        part.Match(_ => "", _ => "", its => its.Path).ShouldBe("mandates/m");
    }

    private static Statement Of(Answer answer) => new() { Fact = new("registered"), Answer = answer };
}
