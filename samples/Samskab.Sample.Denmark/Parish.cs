namespace Samskab.Sample.Denmark;

/// <summary>A parish of the register.</summary>
/// <param name="Code">Its official code, such as 7049.</param>
/// <param name="ShortName">What it is called in the register, such as Hvidovre.</param>
/// <param name="Municipalities">The municipalities it lies in; of the first its people are counted.</param>
/// <param name="People">How many live there.</param>
internal sealed record Parish(string Code, string ShortName, IReadOnlyList<Municipality> Municipalities, int People)
{
    /// <summary>Its full name, such as Hvidovre Sogn.</summary>
    public string Name => ShortName.EndsWith("sogn", StringComparison.Ordinal) ? ShortName : $"{ShortName} Sogn";

    /// <summary>The municipality that its people are counted in.</summary>
    public Municipality Home => Municipalities[0];
}
