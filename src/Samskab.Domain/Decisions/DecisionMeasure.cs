using NodaTime;
using Samskab.Authority;
using Samskab.Facts;
using Samskab.Mandates;
using Samskab.Receipts;
using Samskab.RuleBooks;
using Samskab.Values;
using Samskab.Verdicts;

namespace Samskab.Decisions;

/// <summary>Measures decisions of one collaboration by one version of the book.</summary>
internal sealed class DecisionMeasure
{
    private readonly RuleBook book;
    private readonly ValueList<FactSource<KnownDecision>> sources;

    public DecisionMeasure(MandateRegister register, DecisionReadings? readings)
    {
        var taken = (readings ?? DecisionReadings.Default) with { Authority = register.Readings };
        (Register, book, sources) = (register.Whole, DecisionBook.Read(taken), DecisionSources.With(taken));
        Last = Register.Entries.LastOrDefault()?.Recorded;
    }

    /// <summary>The register with all that is known.</summary>
    public MandateRegister Register { get; }

    /// <summary>The last moment at which anything was recorded; null where all was known from the start.</summary>
    public Instant? Last { get; }

    /// <summary>The moment by which all is known, the decision too.</summary>
    public Instant LastFor(Decision decision) =>
        DecisionDay.MomentOf(decision) is var then && Last is { } last && last > then ? last : then;

    public DecisionVerdict Of(Decision decision, Instant moment) => Of(decision, moment, Register.AsKnownAt(moment));

    /// <summary>The verdict about a decision by a register as it was known at the moment.</summary>
    public DecisionVerdict Of(Decision decision, Instant moment, MandateRegister known)
    {
        var its = new DecisionKnowing(known, decision).At(moment);
        return new(its, book.Assess(decision.Id.Value, Statements(its), decision.On));
    }

    public Receipt ReceiptOf(KnownDecision known) =>
        Receipt.Of(
            book,
            known.Decision.Id.Value,
            Statements(known),
            known.Decision.On,
            [DecisionReceipt.Threshold(known.KnownAt)]
        );

    private IEnumerable<Statement> Statements(KnownDecision known) => sources.SelectMany(source => source.Of(known));
}
