using Samskab.Actors;
using Samskab.Rules;
using Samskab.Sources;
using static Samskab.Sources.CollaborationSources;

namespace Samskab.Chapters;

/// <summary>The municipal circles of the Danish Red Cross: the branches of one association in a municipality.</summary>
public static class MunicipalCircles
{
    /// <summary>The chapter.</summary>
    public static Chapter Chapter { get; } = new("municipal-circle");

    /// <summary>Whether a circle can begin before its terms are written, as the Red Cross says of circles, or needs them first, as Rudersdal's fora do (I-09).</summary>
    public static Interpretation LightStart { get; } =
        new()
        {
            Id = new("municipal-circle/light-start"),
            Options = ["first-meetings", "terms-first"],
            Citations =
            [
                RedCross.Cite(
                    "R-RC-16",
                    "Man behøver ikke en stor dagsorden for at indkalde – organisering og form kan komme på plads løbende."
                ),
            ],
        };

    /// <summary>A circle can begin simply; form and organisation settle on the way.</summary>
    public static Rule StartSimply { get; } =
        new(new("municipal-circle/start-simply"), Force.ActionStep, Chapter, [Parties.CivilSociety], LightStart);
}
