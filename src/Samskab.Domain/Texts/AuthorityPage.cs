using Samskab.Authority;

namespace Samskab.Texts;

/// <summary>Tells who may decide, and by what right; or what stands between.</summary>
public static class AuthorityPage
{
    /// <summary>How many mandates that come near are told, unless a host asks for more.</summary>
    public const int UsualMost = 10;

    /// <summary>The page of an answer.</summary>
    /// <param name="verdict">The answer.</param>
    /// <param name="register">The register that it came from, as known at the moment asked for.</param>
    /// <param name="wording">The language.</param>
    /// <param name="most">How many mandates that come near are told, the nearest first; the others are counted.</param>
    public static Page Of(AuthorityVerdict verdict, MandateRegister register, Wording wording, int most = UsualMost)
    {
        ArgumentNullException.ThrowIfNull(verdict);
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(wording);
        ArgumentOutOfRangeException.ThrowIfNegative(most);
        var teller = new AuthorityTeller(verdict, register, wording);
        return new(
            teller.Title,
            [
                teller.Headline(),
                .. teller.Grants(),
                .. teller.OpenFora(),
                .. teller.NearMisses(most),
                teller.Readings(),
                teller.Source(),
            ]
        );
    }
}
