using NodaTime;
using Samskab.Chapters;
using Samskab.CoCreation;
using Samskab.Facts;
using Samskab.Rules;
using Samskab.Sources;
using Samskab.Values;

namespace Samskab.Supply;

/// <summary>A shortage for as long as it stays the same: a candidate for co-creation.</summary>
/// <param name="During">The days, both ends inside, within the days that were asked for.</param>
/// <param name="Shortage">Who lacks places, and which offers there are for them.</param>
[DanishTerm("hul")]
public sealed record Gap(DateInterval During, Shortage Shortage)
{
    /// <summary>The advice that it shows (p. 21): map what is lacking where there is no offer, see to enough places where there is.</summary>
    public Rule Rule =>
        Shortage.IsWithoutOffer ? OverviewAndCoordination.MappingShowsGaps : OverviewAndCoordination.EnoughPlaces;

    /// <summary>The facts that it gives reason to consider: that new thinking is needed, where places are sure to be lacking.</summary>
    public ValueList<FactKey> Proposes =>
        Shortage.IsCertain == Answer.Yes ? [CoCreationFacts.NewThinkingNeeded.Key] : [];
}
