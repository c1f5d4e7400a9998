using Samskab.Facts;
using Samskab.Ports;
using Samskab.Texts;

namespace Samskab.Domain.Tests.Extending;

public sealed class OwnLanguageTests
{
    #region extend-language
    private static readonly Language German = new("de");

    private static readonly Phrasebook OwnTexts = Phrasebook.Parse(
        German,
        """
        {
          "answer.yes": "ja",
          "answer.no": "nein",
          "answer.unknown": "nicht bekannt",
          "fact.openness.question": "Seid ihr offen dafür, etwas zu ändern?"
        }
        """u8
    );

    private static readonly Phrasebooks Texts = CollaborationTexts.Default.With(OwnTexts);
    #endregion

    #region extend-language-missing
    private static IEnumerable<string> Missing(Phrasebooks texts, Language language) =>
        texts
            .Books.Where(book => book.Language == Language.Danish)
            .SelectMany(book => book.Ids)
            .Where(id => texts.Find(language, id) is null);
    #endregion

    [Fact]
    public void A_language_of_the_host_speaks_and_what_it_lacks_is_said_in_Danish()
    {
        #region extend-language-use
        var wording = new Wording(Texts, German);
        var answer = wording.Of(Answer.No);
        var question = wording.QuestionOf(new("openness"));
        var danish = wording.QuestionOf(new("riskWillingness"));
        #endregion

        answer.ShouldBe("nein");
        question.ShouldBe("Seid ihr offen dafür, etwas zu ändern?");
        danish.ShouldBe("Tør I gå ud i det ukendte?");
    }

    [Fact]
    public void What_a_language_still_lacks_can_be_listed()
    {
        var missing = Missing(Texts, German).ToList();

        missing.ShouldContain("fact.riskWillingness.question");
        missing.ShouldNotContain("answer.yes");
        missing.Count.ShouldBe(Missing(CollaborationTexts.Default, German).Count() - OwnTexts.Ids.Count());
        Missing(Texts, Language.English).ShouldBeEmpty();
    }

    [Fact]
    public void Texts_may_come_from_anywhere()
    {
        var wording = new Wording(new Shouting(CollaborationTexts.Default), Language.Danish);

        wording.Of(Answer.Yes).ShouldBe("JA");
    }

    #region extend-texts-port
    private sealed class Shouting(ITexts inner) : ITexts
    {
        public string? Find(Language language, string id) => inner.Find(language, id)?.ToUpperInvariant();
    }
    #endregion
}
