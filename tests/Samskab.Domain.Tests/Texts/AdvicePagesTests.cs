using Samskab.Actors;
using Samskab.Facts;
using Samskab.Guidance;
using Samskab.Ports;
using Samskab.Texts;

namespace Samskab.Domain.Tests.Texts;

public sealed class AdvicePagesTests
{
    private static readonly Wording Danish = new(CollaborationTexts.Default, Language.Danish);

    [Fact]
    public void Efforts_of_which_the_same_is_said_share_a_page_and_others_have_their_own()
    {
        var pages = AdvicePage.OfAll(
            [Of("Boligpakken", null), Of("Lektiecafé", Phase.Idea), Of("Sprogcafé", null)],
            Parties.Municipality,
            Danish
        );

        pages
            .Select(page => page.Title)
            .ShouldBe([
                "Næste skridt for kommunale aktører: 2 indsatser",
                "Næste skridt for kommunale aktører: Lektiecafé",
            ]);
        pages[0].Sections[0].Entries.Select(entry => entry.Text).ShouldBe(["Boligpakken", "Sprogcafé"]);
        pages[0].Sections.Skip(1).ShouldBe(AdvicePage.Of(Of("x", null), Parties.Municipality, Danish).Sections);
    }

    private static AdviceSituation Of(string name, Phase? phase) =>
        new()
        {
            Initiative = new() { Id = new(name), Name = name },
            Phase = phase,
        };
}
