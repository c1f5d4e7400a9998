using System.Text;
using System.Text.Json;
using Samskab.Conditions;
using Samskab.Facts;
using Samskab.Interviews;
using Samskab.Ports;
using Samskab.RuleBooks;
using Samskab.Texts;
using Samskab.Values;

namespace Samskab.Abstractions.Tests.Texts;

public sealed class InterviewJsonTests
{
    private static readonly Fact OfEach = HostBook.Asked("agreed") with { AskedOfEach = true };
    private static readonly RuleBook Hall = new(HostBook.Contents);

    [Fact]
    public void A_question_names_its_rule_with_the_words_it_rests_on()
    {
        var question = Written(Hall).GetProperty("question");
        question.GetProperty("fact").GetString().ShouldBe("registered");
        var rule = question.GetProperty("rule");
        rule.GetProperty("id").GetString().ShouldBe("hall/registered");
        rule.GetProperty("citations")[0].GetProperty("quotation").GetString().ShouldBe(HostBook.Sentence.Quotation);
        Answer(question, "ifYes").ShouldBe("yes");
        Answer(question, "ifNo").ShouldBe("no");
    }

    [Fact]
    public void Whoever_is_asked_for_itself_is_named_alone()
    {
        var book = HostBook.Deciding([OfEach], OfEach);
        var question = Written(book, OfEach.Yes() with { By = HostBook.Club }).GetProperty("question");
        question.GetProperty("askedOfEach").GetBoolean().ShouldBeTrue();
        Strings(question, "answerers").ShouldBe(["board"]);
    }

    [Fact]
    public void What_an_answer_settles_is_named()
    {
        ValueList<Fact> facts = HostBook.Asked(3);
        var book = HostBook.Deciding(facts, facts[0] & facts[1] & facts[2]);
        var question = Written(book).GetProperty("question");
        Strings(question.GetProperty("ifNo"), "settled").ShouldBe(["f1", "f2"]);
        Strings(question.GetProperty("ifYes"), "settled").ShouldBeEmpty();
    }

    [Fact]
    public void Where_nobody_is_left_to_ask_there_is_no_question_and_it_is_not_done()
    {
        var step = Written(Hall, HostBook.Registered.NotKnown());
        step.TryGetProperty("question", out _).ShouldBeFalse();
        step.GetProperty("done").GetBoolean().ShouldBeFalse();
        var handedOn = step.GetProperty("handedOn").EnumerateArray().ShouldHaveSingleItem();
        handedOn.GetProperty("fact").GetString().ShouldBe("registered");
        Strings(handedOn, "answerers").ShouldBeEmpty();
    }

    [Fact]
    public void Where_it_is_decided_it_is_done()
    {
        var step = Written(Hall, HostBook.Registered.Yes());
        step.GetProperty("done").GetBoolean().ShouldBeTrue();
        step.GetProperty("answer").GetString().ShouldBe("yes");
        step.GetProperty("handedOn").GetArrayLength().ShouldBe(0);
    }

    private static string? Answer(JsonElement question, string outcome) =>
        question.GetProperty(outcome).GetProperty("answer").GetString();

    private static IEnumerable<string?> Strings(JsonElement element, string name) =>
        element.GetProperty(name).EnumerateArray().Select(one => one.GetString());

    private static JsonElement Written(RuleBook book, params Statement[] said)
    {
        var step = new Interview(book).Next(said, HostBook.Day);
        var wording = new Wording(VerdictTexts.Default, Language.English);
        var bytes = JsonText.Of(json => InterviewJson.Write(json, step, book, HostBook.Day, wording));
        return JsonElement.Parse(Encoding.UTF8.GetString(bytes.Span));
    }
}
