using Samskab.Actors;

namespace Samskab.Sample.Denmark;

/// <summary>Who is at work in the country: its actors, and who of them offers something in a parish.</summary>
internal sealed class Crowd
{
    // Of ten thousand offers of an association so many are under its own theme.
    private const int OwnThemeInTenThousand = 8_500;

    private readonly Odds<Func<int, Draw, Provider>> providers;
    private readonly Neighbours associations;
    private readonly Neighbours companies;

    /// <summary>The actors of a country.</summary>
    /// <param name="seed">The seed of the whole.</param>
    /// <param name="count">How many associations and local branches there are; of companies there is one for fifty of them.</param>
    public Crowd(ulong seed, int count)
    {
        associations = new(
            count,
            (number, parish) => CivilActors.Association(new(seed, DrawnFor.Association, number), number, parish)
        );
        companies = new(
            count / 50,
            (number, parish) => CivilActors.Company(new(seed, DrawnFor.Company, number), number, parish)
        );
        providers = new(
            ((parish, draw) => OneOf(associations.Near(parish), parish, draw), 72),
            ((parish, draw) => OneOf(associations.InMunicipality(parish), parish, draw), 8),
            ((parish, draw) => OneOf(companies.InMunicipality(parish), parish, draw), 2),
            (Congregation, 5),
            (Centre, 4),
            (DepartmentAt, 9)
        );
    }

    /// <summary>All actors: those that others are part of come first.</summary>
    public IEnumerable<Actor> Actors() =>
        [
            .. ThemeKinds.Broad.Select(CivilActors.National),
            .. PublicActors.All(),
            .. Registers.Parishes.Select(CivilActors.Congregation),
            .. associations.All.Select(its => its.Noun),
            .. companies.All.Select(its => its.Noun),
        ];

    /// <summary>Somebody who offers something to the people of a parish, and what.</summary>
    /// <param name="parish">The number of the parish.</param>
    /// <param name="draw">What is drawn with.</param>
    public Provider ProviderIn(int parish, Draw draw) => providers.Of(draw)(parish, draw);

    // Where a small country has nobody around, the congregation does it: every parish has one.
    private static Provider OneOf(ArraySegment<Member> members, int parish, Draw draw)
    {
        if (members.Count == 0)
        {
            return Congregation(parish, draw);
        }
        var (noun, theme) = draw.OneOf(members);
        return new(noun.Id, draw.Happens(OwnThemeInTenThousand) ? theme : ThemeKinds.Offered.Of(draw));
    }

    private static Provider Congregation(int parish, Draw draw) =>
        new(CivilActors.CongregationId(Registers.Parishes[parish]), ThemeKinds.Offered.Of(draw));

    private static Provider Centre(int parish, Draw draw) =>
        Registers.Parishes[parish].Home is { LiesOutside: false } home
            ? new(PublicActors.CentreIdOf(home), ThemeKinds.Offered.Of(draw))
            : Congregation(parish, draw);

    private static Provider DepartmentAt(int parish, Draw draw)
    {
        var theme = ThemeKinds.Offered.Of(draw);
        return Registers.Parishes[parish].Home is { LiesOutside: false } home
            ? new(PublicActors.IdOf(theme.Department, home), theme)
            : Congregation(parish, draw);
    }
}
