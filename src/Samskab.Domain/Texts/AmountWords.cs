using System.Globalization;

namespace Samskab.Texts;

/// <summary>Writes amounts of money as a sentence does.</summary>
internal static class AmountWords
{
    extension(Wording wording)
    {
        /// <summary>An amount in digits, in threes, with decimals where it has any.</summary>
        internal string Amount(decimal amount)
        {
            var whole = amount == decimal.Truncate(amount);
            return amount.ToString(whole ? "#,0" : "#,0.00##", FormatOf(wording));
        }
    }

    private static NumberFormatInfo FormatOf(Wording wording) =>
        new()
        {
            NumberGroupSeparator = wording.Say("decision.thousands"),
            NumberDecimalSeparator = wording.Say("decision.decimals"),
        };
}
