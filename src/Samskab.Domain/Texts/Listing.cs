using System.Globalization;

namespace Samskab.Texts;

/// <summary>Writes names and numbers as a sentence does.</summary>
internal static class Listing
{
    extension(Wording wording)
    {
        /// <summary>The names, each once, the last one joined by «and».</summary>
        internal string Listed(IEnumerable<string> names)
        {
            var each = names.Distinct().ToList();
            return each.Count < 2
                ? string.Concat(each)
                : wording.Say("review.list", ("names", string.Join(", ", each[..^1])), ("last", each[^1]));
        }

        /// <summary>A number in digits, in groups of three as the language has them: «1.282.275».</summary>
        internal string Number(long number) => number.ToString("#,##0", wording.Digits);

        /// <summary>What stands between the digits of a number.</summary>
        internal NumberFormatInfo Digits =>
            new()
            {
                NumberGroupSeparator = wording.Say("number.group"),
                NumberDecimalSeparator = wording.Say("number.decimal"),
            };
    }
}
