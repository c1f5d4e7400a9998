using NodaTime;
using Samskab.Collaborations;
using Samskab.Offers;
using Samskab.Values;

namespace Samskab.Sample.Denmark;

/// <summary>A country to try the library on: the areas of Denmark, with actors, needs and offers that are made up.</summary>
/// <remarks>The same numbers always give an equal document, on every machine.</remarks>
public static class NationalDocument
{
    /// <summary>The fewest offers of a country.</summary>
    public const int FewestOffers = 100;

    /// <summary>The most offers of a country.</summary>
    public const int MostOffers = 2_000_000;

    /// <summary>The seed where none is named.</summary>
    public const ulong UsualSeed = 1;

    // How often progress is told.
    private const int Part = 10_000;

    /// <summary>The day that it is told for.</summary>
    public static LocalDate AsOf => Seasons.AsOf;

    /// <summary>A country with a number of offers; of associations and local branches it has a tenth of it.</summary>
    /// <remarks>The offers hold what is alike, such as schedules, only once.</remarks>
    /// <param name="offers">How many offers, from <see cref="FewestOffers"/> to <see cref="MostOffers"/>.</param>
    /// <param name="seed">Another seed gives another country.</param>
    /// <param name="progress">Is told how many offers there are so far.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of offers is not permitted.</exception>
    public static CollaborationParts Of(int offers, ulong seed = UsualSeed, Action<int>? progress = null)
    {
        if (offers is < FewestOffers or > MostOffers)
        {
            throw new ArgumentOutOfRangeException(
                nameof(offers),
                offers,
                $"A country of {offers} offers. Permitted: {FewestOffers} to {MostOffers}."
            );
        }
        var crowd = new Crowd(seed, offers / 10);
        return new()
        {
            AsOf = AsOf,
            Areas = AreaTree.All().ToValueList(),
            Themes = ThemeKinds.All.Select(its => its.Noun).ToValueList(),
            TargetGroups = GroupKinds.All.Select(its => its.Noun).ToValueList(),
            Actors = crowd.Actors().ToValueList(),
            Needs = Needs.All(seed).ToValueList(),
            Offers = Made(new(seed, offers, crowd), offers, progress).ToValueList(),
        };
    }

    private static IEnumerable<Offer> Made(Offerings offerings, int count, Action<int>? progress)
    {
        for (var number = 0; number < count; number++)
        {
            if (number % Part == 0)
            {
                progress?.Invoke(number);
            }
            yield return offerings.Of(number);
        }
    }
}
