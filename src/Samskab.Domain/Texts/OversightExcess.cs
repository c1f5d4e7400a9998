using Samskab.Facts;
using Samskab.Oversight;

namespace Samskab.Texts;

/// <summary>Tells in what a delegation claims more than what it comes from.</summary>
internal sealed class OversightExcess(OversightWords words, Wording wording)
{
    /// <summary>One thing in which it is wider, as one sentence.</summary>
    internal string Sentence(Excess excess, WiderDelegation wider)
    {
        var (own, origin) = Both(excess.Kind, wider);
        var sentence = wording.Say($"oversight.excess.{excess.Kind.Kebab}", ("own", own), ("origin", origin));
        // That amounts cannot be compared is sure.
        return excess.Answer == Answer.Yes || excess.Kind == ExcessKind.Currency
            ? sentence
            : wording.Say("oversight.perhaps", ("sentence", sentence));
    }

    private (string Own, string Origin) Both(ExcessKind kind, WiderDelegation wider)
    {
        var (own, origin) = (wider.Mandate, wider.Origin);
        return kind switch
        {
            ExcessKind.Power => (words.PowerOf(own.Power), words.PowerOf(origin.Power)),
            ExcessKind.Matter => (words.Named(own.Matter), words.Named(origin.Matter)),
            ExcessKind.Area => (words.Of(own.Areas, words.Named), words.Of(origin.Areas, words.Named)),
            ExcessKind.Theme => (words.Of(own.Themes, words.Named), words.Of(origin.Themes, words.Named)),
            ExcessKind.TargetGroup => (
                words.Of(own.TargetGroups, words.Named),
                words.Of(origin.TargetGroups, words.Named)
            ),
            ExcessKind.Limit or ExcessKind.Currency => (words.LimitOf(own.Limit), words.LimitOf(origin.Limit)),
            _ => (wording.Of(own.Valid!), wording.Of(origin.Valid!)),
        };
    }
}
