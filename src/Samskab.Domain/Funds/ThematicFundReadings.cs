using System.Globalization;
using Samskab.Sources;
using Samskab.Values;

namespace Samskab.Funds;

/// <summary>The readings taken where the idea leaves something open; the defaults are our own and named in every verdict that rests on them.</summary>
public sealed record ThematicFundReadings
{
    private const string AtLeast = "at-least-";

    /// <summary>How many associations make «slår sig sammen»: at least 2 by default.</summary>
    public static Interpretation Consortium { get; } =
        new()
        {
            Id = new("thematic-fund/consortium"),
            Options = [AtLeast + "2", AtLeast + "3", AtLeast + "4"],
            Citations = ThematicFundRules.JoinForces.Citations,
        };

    /// <summary>Who counts as an association: associations, local branches and sports clubs by default, or every actor in civil society but companies.</summary>
    public static Interpretation Associations { get; } =
        new()
        {
            Id = new("thematic-fund/associations"),
            Options = ["associations-only", "civil-society"],
            Citations = ThematicFundRules.RelevantAssociations.Citations,
        };

    /// <summary>Both places where readings differ, by id.</summary>
    public static ValueList<Interpretation> All { get; } = [Associations, Consortium];

    /// <summary>The defaults.</summary>
    public static ThematicFundReadings Default { get; } = new();

    /// <summary>The reading of <see cref="Consortium"/>. Default: at least 2.</summary>
    /// <exception cref="ArgumentException">It is no reading of it.</exception>
    public Reading ConsortiumTaken
    {
        get;
        init => field = Of(Consortium, value);
    } = Consortium.Default;

    /// <summary>The reading of <see cref="Associations"/>. Default: associations only.</summary>
    /// <exception cref="ArgumentException">It is no reading of it.</exception>
    public Reading AssociationsTaken
    {
        get;
        init => field = Of(Associations, value);
    } = Associations.Default;

    /// <summary>The least number of relevant associations. Default: 2.</summary>
    public int MinConsortium =>
        int.Parse(ConsortiumTaken.Option.AsSpan(AtLeast.Length), NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>What tells these readings from the defaults; empty for the defaults.</summary>
    internal string Difference =>
        string.Join(
            ", ",
            new[] { AssociationsTaken, ConsortiumTaken }
                .Except(All.Select(interpretation => interpretation.Default))
                .Select(reading => $"{reading.Interpretation.Value.Split('/')[1]}: {reading.Option}")
        );

    private static Reading Of(Interpretation interpretation, Reading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return reading.Interpretation == interpretation.Id
            ? interpretation.As(reading.Option)
            : throw new ArgumentException(
                $"{reading.Interpretation} is not read here. Permitted: {interpretation.Id}.",
                nameof(reading)
            );
    }
}
