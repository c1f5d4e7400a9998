using FsCheck;
using FsCheck.Fluent;
using Samskab.Actors;
using Samskab.Areas;
using Samskab.Themes;
using static Samskab.Tests.Documents.AnyText;
using static Samskab.Tests.Documents.AnyValue;

namespace Samskab.Tests.Documents;

/// <summary>Generates places, themes, target groups, matters and actors.</summary>
internal static class AnySetting
{
    public static readonly Gen<Area> Areas =
        from itsId in Id(text => new AreaId(text))
        from itsName in Words
        from itsKind in Gen.Elements(Enum.GetValues<AreaKind>())
        from itsParents in ListOf(AreaIds)
        from itsCode in Gen.Elements<AreaCode?>(new("0561"), null)
        select new Area
        {
            Id = itsId,
            Name = itsName,
            Kind = itsKind,
            Parents = itsParents,
            Code = itsCode,
        };

    public static readonly Gen<Theme> Themes =
        from itsId in Id(text => new ThemeId(text))
        from itsName in Words
        from itsParents in ListOf(ThemeIds)
        from itsKle in Gen.Elements<KleCode?>(new("27"), new("27.00.01"), null)
        from itsForm in Gen.Elements<FormCode?>(new("65.50.05.10"), null)
        select new Theme
        {
            Id = itsId,
            Name = itsName,
            Parents = itsParents,
            Kle = itsKle,
            Form = itsForm,
        };

    public static readonly Gen<TargetGroup> TargetGroups =
        from itsId in Id(text => new TargetGroupId(text))
        from itsName in Words
        from itsParents in ListOf(GroupIds)
        from itsAges in Gen.Elements<AgeRange?>(new(0, 130), new(18, 18), null)
        from itsLanguages in OrNone(ListOf(Gen.Elements<LanguageTag>(new("da"), new("zh-Hant"))))
        select new TargetGroup
        {
            Id = itsId,
            Name = itsName,
            Parents = itsParents,
            Ages = itsAges,
            Languages = itsLanguages,
        };

    public static readonly Gen<Matter> Matters =
        from itsId in Id(text => new MatterId(text))
        from itsName in Words
        from itsParents in ListOf(MatterIds)
        from itsIsAuthorityTask in Truth
        select new Matter
        {
            Id = itsId,
            Name = itsName,
            Parents = itsParents,
            IsAuthorityTask = itsIsAuthorityTask,
        };

    public static readonly Gen<RoleContact> Contacts =
        from itsRole in Words
        from itsIsMainEntrance in Truth
        from itsAnswersWithinDays in OrNone(Gen.Choose(0, 9))
        select new RoleContact
        {
            Role = itsRole,
            IsMainEntrance = itsIsMainEntrance,
            AnswersWithinDays = itsAnswersWithinDays,
        };

    public static readonly Gen<Reference> References =
        from itsPolitical in OrNone(ActorIds)
        from itsAdministrative in OrNone(ActorIds)
        select new Reference { Political = itsPolitical, Administrative = itsAdministrative };

    public static readonly Gen<Actor> Actors =
        from itsId in Id(text => new ActorId(text))
        from itsName in Words
        from itsKind in Gen.Elements(Enum.GetValues<ActorKind>())
        from itsPartOf in OrNone(ActorIds)
        from itsAreas in OrNone(ListOf(AreaIds))
        from itsThemes in OrNone(ListOf(ThemeIds))
        from itsCompetences in OrNone(ListOf(Words))
        from itsReceives in OrNone(ListOf(ThemeIds))
        from itsAvailability in OrNone(Gen.Elements(Enum.GetValues<Availability>()))
        from itsRefersTo in OrNull(TimelineOf(References))
        from itsCvr in Gen.Elements<CvrNumber?>(new("10000009"), null)
        from itsContacts in OrNone(ListOf(Contacts))
        from itsBasis in Bases
        from itsDescribedIn in ListOf(Citations)
        select new Actor
        {
            Id = itsId,
            Name = itsName,
            Kind = itsKind,
            PartOf = itsPartOf,
            Areas = itsAreas,
            Themes = itsThemes,
            Competences = itsCompetences,
            Receives = itsReceives,
            Availability = itsAvailability,
            RefersTo = itsRefersTo,
            Cvr = itsCvr,
            Contacts = itsContacts,
            Basis = itsBasis,
            DescribedIn = itsDescribedIn,
        };
}
