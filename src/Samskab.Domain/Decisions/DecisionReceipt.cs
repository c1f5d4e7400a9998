using NodaTime;
using NodaTime.Text;
using Samskab.Authority;
using Samskab.Mandates;
using Samskab.Receipts;

namespace Samskab.Decisions;

/// <summary>Receipts of verdicts about decisions, which can be held against the collaboration again.</summary>
/// <remarks>
/// A receipt as any other, of the book <c>decision</c>, with the moment whose knowledge is meant under the name <see cref="KnownAt"/>.
/// It can be replayed by itself, from what it holds, or against a register, from what stands there now.
/// </remarks>
public static class DecisionReceipt
{
    /// <summary>The name under which the moment stands, written as <c>2016-05-03T21:59:59.999999999Z</c>.</summary>
    public const string KnownAt = "known-at";

    /// <summary>The receipt of a verdict.</summary>
    /// <param name="register">The register that the verdict was taken from.</param>
    /// <param name="verdict">The verdict.</param>
    /// <param name="readings">How the sources were read; those of the register on who may decide. Null for the defaults.</param>
    public static Receipt Of(MandateRegister register, DecisionVerdict verdict, DecisionReadings? readings = null)
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(verdict);
        return new DecisionMeasure(register, readings).ReceiptOf(verdict.Known);
    }

    extension(Receipt receipt)
    {
        /// <summary>Gives the verdict of a receipt about a decision again, from a register, as known at the moment of the receipt.</summary>
        /// <remarks>What was recorded later changes nothing; an entry, a forum or a decision that is not what it was does.</remarks>
        /// <param name="register">The register; its readings must be those of the receipt.</param>
        public DecisionReplayed Replay(MandateRegister register)
        {
            ArgumentNullException.ThrowIfNull(receipt);
            ArgumentNullException.ThrowIfNull(register);
            return DecisionReceipt.Replayed(receipt, register);
        }
    }

    internal static NamedThreshold Threshold(Instant moment) => new(KnownAt, InstantPattern.ExtendedIso.Format(moment));

    private static DecisionReplayed Replayed(Receipt receipt, MandateRegister register)
    {
        var verdict = receipt.Verdict;
        if (verdict.Book != DecisionBook.Newest.Id)
        {
            return new DecisionReplayed.Compared(new Replayed.NoSuchBook(verdict.Book, [DecisionBook.Newest.Id]));
        }
        var readings = DecisionBook.ReadingsOf(verdict.BookVersion);
        if (readings?.Authority != register.Readings)
        {
            var atHand = DecisionBook.Read(new() { Authority = register.Readings });
            return new DecisionReplayed.Compared(
                new Replayed.NoSuchVersion(verdict.Book, verdict.BookVersion, [atHand.Version])
            );
        }
        return MomentOf(receipt) is not { } moment ? new DecisionReplayed.NoMoment()
            : Find(register, verdict.Subject) is not { } decision ? new DecisionReplayed.NoSuchDecision(verdict.Subject)
            : Compared(receipt, new DecisionMeasure(register, readings).Of(decision, moment));
    }

    private static DecisionReplayed.Compared Compared(Receipt receipt, DecisionVerdict again) =>
        new(
            again.Verdict == receipt.Verdict
                ? new Replayed.Same(again.Verdict)
                : new Replayed.Different(again.Verdict, again.Verdict.Since(receipt.Verdict))
        );

    private static Decision? Find(MandateRegister register, string subject) =>
        DecisionId.TryParse(subject, null, out var id) ? register.Collaboration.Decisions.Find(id) : null;

    private static Instant? MomentOf(Receipt receipt) =>
        receipt.Thresholds.FirstOrDefault(one => one.Name == KnownAt) is { } stated
        && InstantPattern.ExtendedIso.Parse(stated.Value) is { Success: true } parsed
            ? parsed.Value
            : null;
}
