using Samskab.Facts;
using Samskab.Texts;

namespace Samskab.Sample;

/// <summary>What can be replied to a question.</summary>
internal enum Reply
{
    Yes,
    No,
    NotKnown,
    Stop,
}

/// <summary>The words of replies, in Danish and English, and what they mean.</summary>
internal static class Replies
{
    private static readonly Dictionary<string, Reply> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        ["ja"] = Reply.Yes,
        ["j"] = Reply.Yes,
        ["yes"] = Reply.Yes,
        ["y"] = Reply.Yes,
        ["nej"] = Reply.No,
        ["no"] = Reply.No,
        ["n"] = Reply.No,
        ["ved ikke"] = Reply.NotKnown,
        ["ved-ikke"] = Reply.NotKnown,
        ["v"] = Reply.NotKnown,
        ["unknown"] = Reply.NotKnown,
        ["u"] = Reply.NotKnown,
        ["stop"] = Reply.Stop,
        ["s"] = Reply.Stop,
    };

    /// <summary>What a word means; null where it means nothing.</summary>
    internal static Reply? Find(string word) => Words.TryGetValue(word.Trim(), out var reply) ? reply : null;

    /// <summary>The reply as an answer; null for none.</summary>
    internal static Answer? AnswerOf(Reply reply) =>
        reply switch
        {
            Reply.Yes => Answer.Yes,
            Reply.No => Answer.No,
            Reply.NotKnown => Answer.Unknown,
            _ => null,
        };

    /// <summary>What a reply is called.</summary>
    internal static string NameOf(Reply reply, Wording wording) =>
        reply switch
        {
            Reply.Yes => wording.Of(Answer.Yes),
            Reply.No => wording.Of(Answer.No),
            Reply.NotKnown => wording.Say("host.reply-not-known"),
            _ => wording.Say("host.reply-stop"),
        };
}
