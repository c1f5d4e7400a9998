using System.Runtime.CompilerServices;
using System.Text;
using NodaTime;
using Samskab.Authority;
using Samskab.Domain.Tests.Authority;
using Samskab.Mandates;
using Samskab.Ports;
using Samskab.Texts;
using static Samskab.TestKit.Snapshot;

namespace Samskab.Domain.Tests.Texts;

public sealed class AuthorityPageTests
{
    private static readonly DecisionQuestion Then = Sprogcafe.Question with
    {
        AsKnownAt = Instant.FromUtc(2016, 5, 3, 22, 0),
    };

    [Theory]
    [InlineData("da")]
    [InlineData("en")]
    public Task As_known_then_the_forum_may(string language) => Told(Then, language);

    [Theory]
    [InlineData("da")]
    [InlineData("en")]
    public Task As_known_today_the_nearest_lacks_ten_thousand(string language) =>
        Told(Sprogcafe.Question, language, new Holder.OfForum(new("forum")));

    [Theory]
    [InlineData("da")]
    [InlineData("en")]
    public Task A_deputy_exercises_in_the_absence_of_the_chair(string language) =>
        Told(Sprogcafe.Question with { On = new(2016, 7, 3), Amount = new Money(4_000.5m, "DKK") }, language);

    [Fact]
    public Task An_answer_as_json() =>
        Verify(
            Encoding.UTF8.GetString(
                JsonText
                    .Of(json =>
                        AuthorityJson.Write(
                            json,
                            Sprogcafe.Register.WhoMay(Sprogcafe.Question),
                            Sprogcafe.Register,
                            new(CollaborationTexts.Default, Language.English)
                        )
                    )
                    .Span
            )
        );

    // A test that calls itself by another name would lose that of its snapshot.
    private static Task Told(
        DecisionQuestion question,
        string language,
        Holder? holder = null,
        [CallerMemberName] string test = "",
        [CallerFilePath] string file = ""
    )
    {
        var register = question.AsKnownAt is { } moment ? Sprogcafe.Register.AsKnownAt(moment) : Sprogcafe.Register;
        var page = AuthorityPage.Of(
            holder is null ? register.WhoMay(question) : register.May(holder, question),
            register,
            new(CollaborationTexts.Default, new(language))
        );
        return Verify(PlainText.Write(page), language, file, test);
    }
}
