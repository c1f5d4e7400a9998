using Samskab.Actors;
using Samskab.CoCreation;
using Samskab.Collaborations;
using Samskab.Facts;
using Samskab.Themes;
using Samskab.Values;

namespace Samskab.Funds;

/// <summary>What a collaboration tells of the facts of a thematic fund: how many relevant associations take part in an initiative.</summary>
/// <remarks>
/// An association is relevant when the theme, or one within it, is among its own. Of one whose themes are not stated it is not
/// known; a theme that the collaboration does not know is nobody's. That associations take part in one initiative does not say that they have joined on the theme: that is asked.
/// </remarks>
public static class ThematicFundSources
{
    /// <summary>Facts that follow from a collaboration for a theme, with the given readings.</summary>
    /// <param name="theme">The theme of the fund.</param>
    /// <param name="readings">The readings; the defaults where none are given.</param>
    /// <exception cref="ArgumentException">The theme is <c>default</c>.</exception>
    public static ValueList<FactSource<InitiativeIn>> With(ThemeId theme, ThematicFundReadings? readings = null)
    {
        Identifier.Given(theme);
        var taken = readings ?? ThematicFundReadings.Default;
        return [new(ThematicFundFacts.EnoughRelevantAssociations, its => Counted(its, theme, taken))];
    }

    private static IEnumerable<Statement> Counted(InitiativeIn subject, ThemeId theme, ThematicFundReadings readings)
    {
        if (subject.Initiative.Participants is not { } ids)
        {
            return [];
        }
        var associations = ids.Select(id => subject.Collaboration.Actors.Find(id))
            .OfType<Actor>()
            .Where(actor => Counts(actor.Kind, readings))
            .ToList();
        var relevance = associations.Select(actor => IsRelevant(actor, subject, theme)).ToList();
        return
        [
            ThematicFundFacts.EnoughRelevantAssociations.Is(
                Enough(relevance, readings.MinConsortium),
                [.. associations.Select(Evidence (actor) => new Evidence.Part($"actors/{actor.Id}"))]
            ) with
            {
                Readings = [readings.AssociationsTaken, readings.ConsortiumTaken],
            },
        ];
    }

    private static bool Counts(ActorKind kind, ThematicFundReadings readings) =>
        readings.AssociationsTaken.Option == "civil-society"
            ? kind.Side == Side.CivilSociety && kind != ActorKind.Company
            : kind is ActorKind.Association or ActorKind.LocalBranch or ActorKind.SportsClub;

    private static Answer IsRelevant(Actor actor, InitiativeIn subject, ThemeId theme) =>
        actor.Themes is not { } themes ? Answer.Unknown
        : themes.Any(own => IsInside(own, theme, subject.Collaboration)) ? Answer.Yes
        : Answer.No;

    private static bool IsInside(ThemeId own, ThemeId theme, Collaboration collaboration) =>
        collaboration.Themes.Find(theme) is not null && collaboration.Themes.IsInside(own, theme);

    private static Answer Enough(List<Answer> relevance, int least) =>
        relevance.Count(answer => answer == Answer.Yes) >= least ? Answer.Yes
        : relevance.Count(answer => answer != Answer.No) < least ? Answer.No
        : Answer.Unknown;
}
