using NodaTime;
using Samskab.CoCreation;
using Samskab.Offers;
using Samskab.Ports;
using Samskab.Texts;
using static Samskab.TestKit.Snapshot;

namespace Samskab.Domain.Tests.Readme;

/// <summary>The code that README shows, and what it prints.</summary>
public sealed class ReadmeTests
{
    [Fact]
    public async Task The_first_screen_prints_its_verdict()
    {
        using var printed = new StringWriter();
        FirstScreen(printed);
        await Verify(printed.ToString());
    }

    // Named so that the region reads as it is used.
    private static void FirstScreen(TextWriter Console)
    {
        #region readme
        var effort = new Initiative
        {
            Id = new("sprogcafe"),
            Name = "Sprogcafé på biblioteket",
            Statements = [CoCreationFacts.NewThinkingNeeded.No(), CoCreationFacts.NeedAndSolutionIdentified.Yes()],
        };
        var book = CoCreationBook.Newest;
        var verdict = book.Assess(effort, on: new LocalDate(2026, 6, 1));
        var danish = new Wording(CollaborationTexts.Default, Language.Danish);
        Console.Write(PlainText.Write(VerdictPage.Of(verdict, book, effort.Name, danish), width: 90));
        #endregion
    }
}
