using Samskab.Mandates;
using Samskab.Shapes;

namespace Samskab.Documents;

/// <summary>The members of an amount of money.</summary>
internal static class MoneyTable
{
    public static ObjectShape<Money> Shape { get; } = Table();

    private static ObjectShape<Money> Table()
    {
        var members = new Members<Money>();
        var amount = members.Required("amount", new AmountShape(), its => its.Amount, "The amount.");
        var currency = members.Required(
            "currency",
            new CurrencyShape(),
            its => its.Currency,
            "The currency (ISO 4217)."
        );
        var table = members.Make(read => new(read.Of(amount), read.Of(currency)!));
        return new("money", "An amount of money.", table);
    }
}
