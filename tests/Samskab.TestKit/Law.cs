using FsCheck;
using FsCheck.Fluent;

namespace Samskab.TestKit;

/// <summary>A law: what holds for everything a generator makes.</summary>
/// <remarks>
/// The examples are the same in each run, so that a run that fails fails again. Other ones are tried where the environment
/// has <c>SAMSKAB_LAW_SEED</c>: a number, or <c>random</c> for new ones each time.
/// </remarks>
public static class Law
{
    private const ulong Gamma = 0x9E3779B97F4A7C15;

    /// <summary>Tries a test on a number of examples; a failure names the example and the seed.</summary>
    public static void Holds<T>(Gen<T> any, Action<T> test, int examples = 200) =>
        Check.One(Seeded(Config.QuickThrowOnFailure.WithMaxTest(examples)), Prop.ForAll(any.ToArbitrary(), test));

    private static Config Seeded(Config config) =>
        Environment.GetEnvironmentVariable("SAMSKAB_LAW_SEED") switch
        {
            "random" => config,
            { } seed => config.WithReplay(ulong.Parse(seed, provider: null), Gamma),
            null => config.WithReplay(20260701, Gamma),
        };
}
