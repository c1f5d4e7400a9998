using System.Globalization;

namespace Samskab.Mandates;

/// <summary>An amount of money, not negative, in one currency.</summary>
public readonly record struct Money
{
    /// <summary>An amount.</summary>
    /// <param name="amount">How much, 0 or more.</param>
    /// <param name="currency">The currency, three capital letters such as <c>DKK</c>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative.</exception>
    /// <exception cref="ArgumentException">The currency is not three capital letters.</exception>
    public Money(decimal amount, string currency)
    {
        ArgumentNullException.ThrowIfNull(currency);
        if (amount < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(amount), amount, "Permitted: 0 or more.");
        }
        if (currency.Length != 3 || !currency.All(char.IsAsciiLetterUpper))
        {
            throw new ArgumentException(
                $"\"{currency}\" is no currency. Permitted: three capital letters such as DKK.",
                nameof(currency)
            );
        }
        Amount = Canonical(amount);
        Currency = currency;
    }

    /// <summary>How much.</summary>
    public decimal Amount { get; }

    /// <summary>The currency; empty for <c>default</c>.</summary>
    public string Currency => field ?? "";

    /// <summary>The amount with its currency: <c>DKK 60000</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Currency} {Amount}");

    // 1.50 and 1.5 are one amount and are written alike.
    private static decimal Canonical(decimal amount) => amount / 1.0000000000000000000000000000m;
}
