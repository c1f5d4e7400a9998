using FsCheck;
using FsCheck.Fluent;

namespace Samskab.TestKit;

/// <summary>A law: what holds for everything a generator makes.</summary>
public static class Law
{
    /// <summary>Tries a test on a number of examples; a failure names the example and the seed.</summary>
    public static void Holds<T>(Gen<T> any, Action<T> test, int examples = 200) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(examples), Prop.ForAll(any.ToArbitrary(), test));
}
