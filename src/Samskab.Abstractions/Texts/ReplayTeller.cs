using Samskab.Facts;
using Samskab.Receipts;
using Samskab.Values;

namespace Samskab.Texts;

/// <summary>Tells what came of replaying a receipt.</summary>
public static class ReplayTeller
{
    extension(Wording wording)
    {
        /// <summary>What came of giving the verdict of a receipt again.</summary>
        /// <param name="replayed">What came of it.</param>
        public string Of(Replayed replayed)
        {
            ArgumentNullException.ThrowIfNull(replayed);
            return replayed.Match(
                same => wording.Say("replay.same", ("answer", wording.NameOf(same.Verdict.Answer, same.Verdict.Book))),
                different => Different(wording, different),
                no => wording.Say("replay.no-such-book", ("book", no.Book.Value), ("permitted", Listed(no.AtHand))),
                no =>
                    wording.Say(
                        "replay.no-such-version",
                        ("book", no.Book.Value),
                        ("version", no.Version),
                        ("permitted", Listed(no.AtHand))
                    ),
                not =>
                    wording.Say(
                        "replay.not-valid-on",
                        ("book", not.Book.Value),
                        ("version", not.Version),
                        ("date", wording.Of(not.On))
                    )
            );
        }
    }

    private static string Different(Wording wording, Replayed.Different different)
    {
        var now = ("answer", Named(different.Verdict.Answer));
        return different.Change.AnswerBefore is { } before
            ? wording.Say("replay.different", now, ("before", Named(before)))
            : wording.Say("replay.different-same-answer", now);

        string Named(Answer answer) => wording.NameOf(answer, different.Verdict.Book);
    }

    private static string Listed<T>(ValueList<T> items) => string.Join<T>(", ", items);
}
