using System.Text.Json.Serialization;
using Samskab.Values;

namespace Samskab.Facts;

/// <summary>A three-valued answer, ordered no &lt; unknown &lt; yes (strong Kleene logic).</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<Answer>))]
public enum Answer : sbyte
{
    /// <summary>No.</summary>
    No = -1,

    /// <summary>It cannot be told yet.</summary>
    Unknown = 0,

    /// <summary>Yes.</summary>
    Yes = 1,
}

/// <summary>The strong Kleene connectives on answers.</summary>
public static class AnswerLogic
{
    extension(Answer answer)
    {
        /// <summary>Yes for no, no for yes, unknown for unknown.</summary>
        public Answer Negated => (Answer)(-(sbyte)answer);

        /// <summary>The lower of both: yes only where both are yes.</summary>
        /// <param name="other">The other answer.</param>
        public Answer And(Answer other) => answer < other ? answer : other;

        /// <summary>The higher of both: no only where both are no.</summary>
        /// <param name="other">The other answer.</param>
        public Answer Or(Answer other) => answer > other ? answer : other;
    }
}
