using Samskab.Actors;

namespace Samskab.Sample.Denmark;

/// <summary>The municipalities as actors, with their departments and the volunteer centre of each.</summary>
internal static class PublicActors
{
    /// <summary>The actors; Christiansø has none.</summary>
    public static IEnumerable<Actor> All() =>
        Registers
            .Municipalities.Where(its => !its.LiesOutside)
            .SelectMany(its =>
                Department.All.Select(department => Of(department, its)).Prepend(Of(its)).Append(CentreOf(its))
            );

    /// <summary>The id of a department.</summary>
    public static ActorId IdOf(Department department, Municipality its) => new($"k{its.Code}-{department.Id}");

    /// <summary>The id of the volunteer centre.</summary>
    public static ActorId CentreIdOf(Municipality its) => new($"c{its.Code}");

    private static ActorId IdOf(Municipality its) => new($"k{its.Code}");

    private static Actor Of(Municipality its) =>
        new()
        {
            Id = IdOf(its),
            Name = its.Name,
            Kind = ActorKind.Municipality,
            Areas = [AreaTree.IdOf(its)],
        };

    private static Actor Of(Department department, Municipality its) =>
        new()
        {
            Id = IdOf(department, its),
            Name = $"{department.Name}, {its.Name}",
            Kind = ActorKind.Department,
            PartOf = IdOf(its),
            Areas = [AreaTree.IdOf(its)],
            Availability = Availability.WorkingHours,
        };

    private static Actor CentreOf(Municipality its) =>
        new()
        {
            Id = CentreIdOf(its),
            Name = $"Frivilligcentret i {its.Name}",
            Kind = ActorKind.VolunteerCentre,
            Areas = [AreaTree.IdOf(its)],
        };
}
