using NodaTime;
using Samskab.Authority;
using Samskab.Facts;
using Samskab.Mandates;
using Samskab.Values;

namespace Samskab.Decisions;

/// <summary>Whether a mandate that a decision was made under is in force on a day, with each that it is delegated from.</summary>
/// <param name="Mandate">The mandate.</param>
/// <param name="On">The day.</param>
/// <param name="Answer">Whether it is, by all that is known; no where the register does not have it.</param>
public sealed record MandateInForce(MandateId Mandate, LocalDate On, Answer Answer)
{
    /// <summary>The mandate.</summary>
    public MandateId Mandate
    {
        get;
        init => field = Identifier.Given(value);
    } = Identifier.Given(Mandate);

    internal static IEnumerable<MandateInForce> Of(KnownDecision then, MandateRegister register, LocalDate on) =>
        MadeUnder(then)
            .Select(id => new MandateInForce(
                id,
                on,
                register.Find(id) is null ? Answer.No : register.IsInForce(id, on)
            ));

    private static IEnumerable<MandateId> MadeUnder(KnownDecision then) =>
        then.Decision.Under is { } named ? [named] : then.Grants.Select(grant => grant.Mandate.Id).Order();
}
