using Samskab.Actors;

namespace Samskab.Sample.Denmark;

/// <summary>Makes the actors in civil society, with names by pattern.</summary>
internal static class CivilActors
{
    private static readonly string[] Clubs =
    [
        "Idrætsforeningen",
        "Idrætsklubben",
        "Gymnastikforeningen",
        "Motionsklubben",
    ];

    private static readonly string[] Trades =
    [
        "Bageriet",
        "Værkstedet",
        "Gartneriet",
        "Byggefirmaet",
        "Rengøringsselskabet",
    ];

    private static readonly Odds<Availability?> Times = new(
        (Availability.AfterHours, 60),
        (Availability.AnyTime, 20),
        (null, 20)
    );

    private static readonly Odds<ActorKind> Kinds = new(
        (ActorKind.Association, 48),
        (ActorKind.LocalBranch, 32),
        (ActorKind.SelfOrganisedVolunteers, 12),
        (ActorKind.CitizensGroup, 8)
    );

    /// <summary>The national association of a broad theme, which has local branches.</summary>
    public static Actor National(ThemeKind theme) =>
        new()
        {
            Id = NationalId(theme),
            Name = $"Landsforeningen for {InSentence(theme)}",
            Kind = ActorKind.Association,
            Areas = [AreaTree.Country],
            Themes = [new(theme.Id)],
        };

    /// <summary>The congregation of a parish.</summary>
    public static Actor Congregation(Parish parish) =>
        new()
        {
            Id = CongregationId(parish),
            Name = $"Menigheden i {parish.Name}",
            Kind = ActorKind.FaithCommunity,
            Areas = [AreaTree.IdOf(parish)],
        };

    /// <summary>The id of the congregation of a parish.</summary>
    public static ActorId CongregationId(Parish parish) => new($"m{parish.Code}");

    /// <summary>An association, a local branch, a club or a group.</summary>
    public static Member Association(Draw draw, int number, Parish parish)
    {
        var theme = ThemeKinds.Offered.Of(draw);
        var kind = theme.IsSport ? ActorKind.SportsClub : Kinds.Of(draw);
        var noun = new Actor
        {
            Id = new($"f{number:D6}"),
            Name = NameOf(kind, theme, parish, draw),
            Kind = kind,
            PartOf = kind == ActorKind.LocalBranch ? NationalId(theme.Within!) : null,
            Areas = [AreaTree.IdOf(parish)],
            Themes = [new(theme.Id)],
            Availability = Times.Of(draw),
        };
        return new(noun, theme);
    }

    /// <summary>A company.</summary>
    public static Member Company(Draw draw, int number, Parish parish)
    {
        var theme = ThemeKinds.Offered.Of(draw);
        var noun = new Actor
        {
            Id = new($"v{number:D5}"),
            Name = $"{draw.OneOf(Trades)} i {parish.Name}",
            Kind = ActorKind.Company,
            Areas = [AreaTree.IdOf(parish)],
            Availability = Availability.WorkingHours,
        };
        return new(noun, theme);
    }

    private static string NameOf(ActorKind kind, ThemeKind theme, Parish parish, Draw draw) =>
        kind switch
        {
            ActorKind.SportsClub => $"{draw.OneOf(Clubs)} i {parish.Name} af {draw.Between(1890, 2024)}",
            ActorKind.LocalBranch =>
                $"Landsforeningen for {InSentence(theme.Within!)}, lokalafdelingen i {parish.Name}",
            ActorKind.SelfOrganisedVolunteers => $"{draw.OneOf(theme.Activities)}: de frivillige i {parish.Name}",
            ActorKind.CitizensGroup => $"Borgergruppen for {InSentence(theme)} i {parish.Name}",
            _ => $"Foreningen for {InSentence(theme)} i {parish.Name} af {draw.Between(1950, 2024)}",
        };

    private static ActorId NationalId(ThemeKind theme) => new($"l-{theme.Id}");

    private static string InSentence(ThemeKind theme) => theme.Name.ToLowerInvariant();
}
