using NodaTime;
using Samskab.Actors;
using Samskab.Chapters;
using Samskab.CoCreation;
using Samskab.Collaborations;
using Samskab.Ports;
using Samskab.Reviews;
using Samskab.Texts;

namespace Samskab.Domain.Tests.Texts;

public sealed class AdviceOwnTextTests
{
    [Fact]
    public void A_host_says_a_rule_in_its_own_words_and_the_quotation_stays()
    {
        var collaboration = Collaboration.Create(new()).Value;
        var today = new LocalDate(2026, 6, 1);

        #region advice-own-text
        var own = Phrasebook.Parse(
            Language.Danish,
            """
            {
              "rule.joint-efforts/follow-up": "Følg op på arbejdsgruppen hvert kvartal.",
              "chapter.joint-efforts": "Sådan skaber vi nye fælles indsatser"
            }
            """u8
        );
        var wording = new Wording(CollaborationTexts.Default.With(own), Language.Danish);
        var review = CollaborationReview.Of(collaboration, today);
        var scope = AdviceScope.OfAll(collaboration, CoCreationBook.Newest, review) with
        {
            Chapter = JointEfforts.Chapter,
        };
        var page = AdvicePage.Of(AdviceSheet.Of(scope, Parties.Municipality), wording);
        #endregion

        var text = PlainText.Write(page, width: 200);
        text.ShouldContain("Følg op på arbejdsgruppen hvert kvartal.");
        text.ShouldContain("Sådan skaber vi nye fælles indsatser");
        text.ShouldContain("«Lav løbende opfølgning på arbejdsgruppens udvikling»");
        text.ShouldNotContain("Følg løbende op på arbejdsgruppens udvikling.");
        text.ShouldContain("Drøft ideen grundigt igennem.");
    }
}
