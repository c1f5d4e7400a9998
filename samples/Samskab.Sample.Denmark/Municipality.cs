namespace Samskab.Sample.Denmark;

/// <summary>A municipality of the register; Christiansø, which lies in none, stands among them.</summary>
/// <param name="Code">Its official code, such as 0167.</param>
/// <param name="ShortName">What it is called in the register, such as Hvidovre.</param>
/// <param name="RegionCode">The code of its region.</param>
/// <param name="RegionName">The name of its region.</param>
/// <param name="LiesOutside">Whether it is no municipality: Christiansø.</param>
/// <param name="People">How many live there.</param>
internal sealed record Municipality(
    string Code,
    string ShortName,
    string RegionCode,
    string RegionName,
    bool LiesOutside,
    int People
)
{
    /// <summary>Its full name, such as Hvidovre Kommune.</summary>
    public string Name =>
        LiesOutside
            ? ShortName
            : ShortName switch
            {
                "København" => "Københavns Kommune",
                "Bornholm" => "Bornholms Regionskommune",
                _ => $"{ShortName} Kommune",
            };
}
