using Samskab.Actors;
using Samskab.Rules;
using static Samskab.Sources.CollaborationSources;

namespace Samskab.Chapters;

/// <summary>Ideas of the open workshop in Aarhus (27 June 2018), in the order of the notes.</summary>
public static class AarhusWorkshop
{
    /// <summary>The chapter.</summary>
    public static Chapter Chapter { get; } = new("aarhus-2018");

    /// <summary>A binding contract of collaboration with the municipality.</summary>
    public static Rule BindingContract { get; } =
        new(
            new("aarhus-2018/binding-contract"),
            Force.Idea,
            Chapter,
            Parties.BothSides,
            Aarhus.Cite("R-AA-17", "Indgå samarbejdskontrakt med kommunen, der forpligter.")
        );

    /// <summary>Staff with a mandate and resources behind them.</summary>
    public static Rule MandateBehind { get; } =
        new(
            new("aarhus-2018/mandate-behind"),
            Force.Idea,
            Chapter,
            [Parties.Management],
            Aarhus.Cite("R-AA-31c", "Mandat/beslutningskompetence + ressourcer i ryggen.")
        );

    /// <summary>A front page on which citizens see where to go with good ideas.</summary>
    public static Rule FrontPageForIdeas { get; } =
        new(
            new("aarhus-2018/front-page-for-ideas"),
            Force.Idea,
            Chapter,
            [Parties.Municipality],
            Aarhus.Cite(
                "R-AA-32",
                "Ændre forsiden af kommunens hjemmeside, så man som borger tydeligt kan se, hvor man skal henvende sig med gode idéer"
            )
        );

    /// <summary>Make it play to collaborate: drop control and have trust.</summary>
    public static Rule LetItBePlay { get; } =
        new(
            new("aarhus-2018/let-it-be-play"),
            Force.Idea,
            Chapter,
            Parties.BothSides,
            Aarhus.Cite(
                "R-AA-38",
                "Gøre det til en leg at samarbejde med kommunen. Drop kontrol og ha' tillid - Spring ud!"
            )
        );

    /// <summary>A portal for developing ideas.</summary>
    public static Rule IdeaPortal { get; } =
        new(
            new("aarhus-2018/idea-portal"),
            Force.Idea,
            Chapter,
            Parties.BothSides,
            Aarhus.Cite("R-AA-41", "Idéudviklingsportal.")
        );
}
