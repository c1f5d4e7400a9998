using NodaTime;
using Samskab.Funds;
using Samskab.Receipts;
using Samskab.Rules;

namespace Samskab.Trimmed;

/// <summary>A receipt is written, read and replayed.</summary>
internal static class ReceiptCheck
{
    public static IEnumerable<string> Wrong(LocalDate today)
    {
        var said = ThematicFundFacts.JoinedOnTheme.Yes() with { By = new Party("civil-society") };
        var receipt = Receipt.Of(ThematicFundBook.Newest, "dinners", [said], today, [new("MinConsortium", "2")]);
        var bytes = ReceiptJson.Write(receipt).ToArray();
        var read = ReceiptJson.Read(bytes).Value;
        bytes[^3] ^= 1;
        return
        [
            .. Expect.Same("Receipt written and read", receipt, read),
            .. Expect.Same("Receipt replayed", true, receipt.Replay(ThematicFundBook.Versions) is Replayed.Same),
            .. Expect.Same("Receipt damaged", "damaged", ReceiptJson.Read(bytes).Problems[0].Code),
        ];
    }
}
