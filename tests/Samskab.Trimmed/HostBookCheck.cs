using NodaTime;
using Samskab.Facts;
using Samskab.RuleBooks;
using Samskab.Rules;
using Samskab.Sources;
using Samskab.Verdicts;

namespace Samskab.Trimmed;

/// <summary>A rule book of a host's own.</summary>
internal static class HostBookCheck
{
    private static readonly Party Office = new("office");

    private static readonly Fact KeyAvailable = new()
    {
        Key = new("keyAvailable"),
        Nature = FactNature.Arrangeable,
        Answerers = [Office],
    };

    private static readonly Fact RoomBooked = new()
    {
        Key = new("roomBooked"),
        Nature = FactNature.Given,
        Answerers = [Office],
    };

    private static readonly SourceDocument HouseRules = new()
    {
        Id = new("house-rules"),
        Title = "Husregler",
        ShortTitle = "Husregler",
        PrintsPages = false,
    };

    public static IEnumerable<string> Wrong(LocalDate today)
    {
        var book = Book();
        var free = book.Assess("room-1", [KeyAvailable.Yes(), RoomBooked.No()], today);
        var booked = book.Assess("room-1", [RoomBooked.Yes()], today);
        var open = book.Assess("room-1", [KeyAvailable.Yes()], today);
        return
        [
            .. Expect.Same("A free room with a key", Answer.Yes, free.Answer),
            .. Expect.Same("A booked room", Answer.No, booked.Answer),
            .. Expect.Same("A room of which nobody has said whether it is booked", Answer.Unknown, open.Answer),
            .. Expect.Same("What is asked of it", "[roomBooked]", open.Open.ToString()),
            .. Expect.Same("What has changed", Answer.No, free.Since(booked).AnswerBefore ?? Answer.Unknown),
        ];
    }

    private static RuleBook Book() =>
        new(
            new()
            {
                Id = new("room"),
                Version = "1",
                ValidFrom = new(2024, 1, 1),
                Sources = [HouseRules],
                Facts = [KeyAvailable, RoomBooked],
                Blocks =
                [
                    new(new Ground(RuleOf("key", Force.Criterion, "Nøglen skal kunne hentes."), KeyAvailable)),
                    new(
                        new Ground(
                            RuleOf("booked", Force.Exclusion, "Et lokale udlånes én gang ad gangen."),
                            RoomBooked
                        )
                    ),
                ],
            }
        );

    private static Rule RuleOf(string name, Force force, string quotation) =>
        new(new($"room/{name}"), force, new("rooms"), [Office], HouseRules.Cite("1", quotation));
}
